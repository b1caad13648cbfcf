/**
 * A publisher's name without the remark that may follow it in brackets: `ABP Live (Hindi)` and `New Delhi Times (ministry text)`
 * are pages of ABP Live and of New Delhi Times. Whose copy a page has is a field of its own (`agency`).
 */
export const namePublisher = (written: string): string => written.replace(/ *\([^()]*\)$/, '')
