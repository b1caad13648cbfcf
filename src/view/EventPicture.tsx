import { pictureFile, type Picture, type PictureFormat } from '../domain/picture.ts'
import { inLanguage } from '../domain/text.ts'
import type { EventAddress } from './eventAddress.ts'
import { useLanguage } from './language.ts'

interface Props {
  readonly picture: Picture
  readonly addressOf: EventAddress
  /** How wide it is on the page, where it is large; left out, it is small, and the smallest file does. */
  readonly sizes?: string
}

/**
 * A picture in the formats and widths that the build has made: the browser takes the first that it reads. It has its size
 * before it has come, so that nothing moves.
 */
export function EventPicture({ picture, addressOf, sizes }: Props) {
  const { locale } = useLanguage()
  const { name, width, height, alt } = picture
  const root = rootFrom(addressOf)
  const widths = sizes === undefined ? picture.widths.slice(0, 1) : picture.widths
  const address = (each: number, format: PictureFormat) => root + pictureFile(name, each, format)
  const files = (format: PictureFormat) =>
    widths.map((each) => `${address(each, format)} ${each}w`).join(', ')
  return (
    <picture>
      <source type="image/avif" srcSet={files('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={files('webp')} sizes={sizes} />
      <img
        src={address(widths.at(-1) ?? width, 'jpg')}
        srcSet={files('jpg')}
        sizes={sizes}
        alt={inLanguage(alt, locale)}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}

/** The story's folder is the one above its events', and the site's root two above that. */
const rootFrom = (addressOf: EventAddress): string => `${addressOf('..').replace('event/../', '')}../../`
