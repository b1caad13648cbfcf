/** A colour of the screen as `#rrggbb`. */
type Hex = string

export const HEX = /^#[0-9a-fA-F]{6}$/

/** Red, green, blue, or what they become: lightness and two axes of hue. */
type Triple = readonly [number, number, number]

const channels = (hex: Hex): Triple =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Triple // three of three

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
const encoded = (share: number): number =>
  share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055

/** WCAG 2's relative luminance, from 0 to 1. */
function luminance(hex: Hex): number {
  const [r, g, b] = channels(hex)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** WCAG 2's contrast ratio, from 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

// --- OKLab (Ottosson 2020), in which a step of lightness looks the same everywhere ------------------------------------------

function toOklab(hex: Hex): Triple {
  const [r, g, b] = channels(hex)
  const [x, y, z] = [linear(r), linear(g), linear(b)]
  const l = Math.cbrt(0.4122214708 * x + 0.5363325363 * y + 0.0514459929 * z)
  const m = Math.cbrt(0.2119034982 * x + 0.6806995451 * y + 0.1073969566 * z)
  const s = Math.cbrt(0.0883024619 * x + 0.2817188376 * y + 0.6299787005 * z)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** A colour of this lightness and hue that a screen can show: as strong as it was, or as strong as there is. */
function shown(lightness: number, a: number, b: number): Hex {
  for (let strength = 1; strength > 0; strength -= 0.02) {
    const light = fromOklab([lightness, a * strength, b * strength])
    if (light.every((share) => share >= -0.0005 && share <= 1.0005)) return formatHex(light)
  }
  return formatHex(fromOklab([lightness, 0, 0]))
}

const formatHex = (light: Triple): Hex =>
  `#${light
    .map((share) =>
      Math.round(255 * encoded(Math.min(1, Math.max(0, share))))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/**
 * The colour nearest to this one in lightness, of the same hue, that stands off from each ground by a ratio; the colour itself
 * where it does. Where no lightness suffices, that which comes closest: black or white.
 */
export function standOff(colour: Hex, grounds: readonly Hex[], ratio: number): Hex {
  const worst = (of: Hex): number => Math.min(...grounds.map((ground) => contrast(of, ground)))
  if (worst(colour) >= ratio) return colour
  const [lightness, a, b] = toOklab(colour)
  for (let step = 0.01; step <= 1; step += 0.01)
    for (const to of [lightness - step, lightness + step]) {
      if (to < 0 || to > 1) continue
      const tried = shown(to, a, b)
      if (worst(tried) >= ratio) return tried
    }
  return worst('#000000') > worst('#ffffff') ? '#000000' : '#ffffff'
}
