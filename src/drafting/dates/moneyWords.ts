import { wordPattern } from '../text/wordPattern.ts'

/** Words of what is earned, spent, made and delivered, as a pattern of one normalised word in small letters. */
export const MONEY = wordPattern(
  `^(?:${[
    'करोड़ लाख अरब खरब रुपये रुपए रूपये डॉलर यूरो रूबल व्यापार कारोबार निर्यात आयात बजट राजस्व आवंटन व्यय खर्च आयकर करों टैक्स जीएसटी जीडीपी विकासदर निवेश',
    'फीसदी फीसद प्रतिशत तिमाही छमाही मुनाफा घाटा उत्पादन आपूर्ति डिलीवरी ठेका ठेके खरीद बिक्री टन बैरल',
    'crore lakh million billion trillion rs rupees dollars trade exports export imports import budget revenue allocation expenditure spending tax gst gdp investment',
    'percent cent profit loss production output supply supplies deliveries delivery earnings procurement sales tonnes barrels fiscal',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
)
