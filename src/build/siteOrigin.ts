/** Absolute address of the site's root, as the build is told it; null where nobody has said it. */
export const siteOrigin = (): string | null => process.env['SITE_ORIGIN'] ?? null
