/** A calendar day as EDTF writes it: `2025-12-04`. */
export type EdtfDay = string
