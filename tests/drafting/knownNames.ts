import type { Registers } from '../../src/drafting/names/registers.ts'

const NOW = { from: '2024-06', to: '..' }

/** What a small newsroom's records know, for tests of names and drafts. */
export const REGISTERS: Registers = {
  people: [
    {
      id: 'rajnath',
      name: { hi: 'राजनाथ सिंह', en: 'Rajnath Singh' },
      country: 'IN',
      spellings: ['राजनाथ'],
      offices: [{ office: 'in-defence-minister', from: '2019-05-31', to: '..' }],
    },
    {
      id: 'rksingh',
      name: { hi: 'राजेश कुमार सिंह', en: 'Rajesh Kumar Singh' },
      country: 'IN',
      offices: [{ office: 'in-defence-secretary', ...NOW }],
    },
    {
      id: 'modi',
      name: { hi: 'नरेंद्र मोदी', en: 'Narendra Modi' },
      country: 'IN',
      spellings: ['पीएम मोदी'],
      offices: [{ office: 'in-prime-minister', from: 'unknown', to: 'unknown' }],
    },
    {
      id: 'vajpayee',
      name: { hi: 'अटल बिहारी वाजपेयी', en: 'Atal Bihari Vajpayee' },
      country: 'IN',
      offices: [{ office: 'in-prime-minister', from: 'unknown', to: 'unknown' }],
    },
    {
      id: 'jaishankar',
      name: { hi: 'एस. जयशंकर', en: 'S. Jaishankar' },
      country: 'IN',
      spellings: ['जयशंकर'],
      offices: [{ office: 'in-foreign-minister', from: '2019-05', to: '..' }],
    },
    {
      id: 'vkumar',
      name: { hi: 'विनय कुमार', en: 'Vinay Kumar' },
      country: 'IN',
      offices: [{ office: 'in-ambassador', ...NOW }],
    },
    {
      id: 'putin',
      name: { hi: 'व्लादिमीर पुतिन', en: 'Vladimir Putin' },
      country: 'RU',
      spellings: ['पुतिन'],
      offices: [{ office: 'ru-president', from: 'unknown', to: 'unknown' }],
    },
    {
      id: 'shoigu',
      name: { hi: 'सर्गेई शोइगु', en: 'Sergei Shoigu' },
      country: 'RU',
      spellings: ['शोइगु'],
      offices: [{ office: 'ru-defence-minister', from: '2012', to: '2024-05-12' }],
    },
    {
      id: 'belousov',
      name: { hi: 'आंद्रेई बेलौसोव', en: 'Andrei Belousov' },
      country: 'RU',
      offices: [{ office: 'ru-defence-minister', from: '2024-05-14', to: '..' }],
    },
    {
      id: 'dylevsky',
      name: { hi: 'इगोर डाइलेव्स्की', en: 'Igor Dylevsky' },
      country: 'RU',
      offices: [],
    },
    { id: 'dpatrushev', name: { hi: 'दिमित्री पत्रुशेव', en: 'Dmitry Patrushev' }, country: 'RU', offices: [] },
    { id: 'npatrushev', name: { hi: 'निकोलाई पत्रुशेव', en: 'Nikolai Patrushev' }, country: 'RU', offices: [] },
    {
      id: 'khrenin',
      name: { hi: 'विक्टर ख्रेनिन', en: 'Viktor Khrenin' },
      country: 'BY',
      offices: [{ office: 'by-defence-minister', from: 'unknown', to: 'unknown' }],
    },
    {
      id: 'lavrov',
      name: { hi: 'सर्गेई लावरोव', en: 'Sergei Lavrov' },
      country: 'RU',
      spellings: ['लावरोव'],
      offices: [],
    },
  ],
  offices: [
    {
      id: 'in-defence-minister',
      title: { hi: 'भारत के रक्षा मंत्री', en: 'Defence Minister of India' },
      country: 'IN',
    },
    {
      id: 'in-defence-secretary',
      title: { hi: 'भारत के रक्षा सचिव', en: 'Defence Secretary of India' },
      country: 'IN',
    },
    {
      id: 'in-prime-minister',
      title: { hi: 'भारत के प्रधानमंत्री', en: 'Prime Minister of India' },
      spellings: ['पीएम'],
      country: 'IN',
    },
    {
      id: 'in-foreign-minister',
      title: { hi: 'भारत के विदेश मंत्री', en: 'External Affairs Minister of India' },
      country: 'IN',
    },
    {
      id: 'in-ambassador',
      title: { hi: 'रूस में भारत के राजदूत', en: 'Ambassador of India to Russia' },
      country: 'IN',
    },
    {
      id: 'ru-president',
      title: { hi: 'रूस के राष्ट्रपति', en: 'President of Russia' },
      spellings: ['रूसी नेता', 'Russian leader'],
      country: 'RU',
    },
    {
      id: 'ru-defence-minister',
      title: { hi: 'रूस के रक्षा मंत्री', en: 'Defence Minister of Russia' },
      spellings: ['Russian Defence Minister'],
      country: 'RU',
    },
    {
      id: 'by-defence-minister',
      title: { hi: 'बेलारूस के रक्षा मंत्री', en: 'Defence Minister of Belarus' },
      country: 'BY',
    },
  ],
  forums: [
    {
      id: 'commission',
      name: {
        hi: 'भारत–रूस अंतर-सरकारी सैन्य एवं सैन्य-तकनीकी सहयोग आयोग (IRIGC-M&MTC)',
        en: 'India–Russia Inter-Governmental Commission on Military and Military-Technical Cooperation (IRIGC-M&MTC)',
      },
      short: { hi: 'सैन्य आयोग', en: 'Defence commission' },
      numbered: true,
    },
    {
      id: 'trade-commission',
      name: {
        hi: 'भारत–रूस अंतर-सरकारी व्यापार, आर्थिक, वैज्ञानिक, तकनीकी और सांस्कृतिक सहयोग आयोग (IRIGC-TEC)',
        en: 'India–Russia Inter-Governmental Commission on Trade, Economic, Scientific, Technological and Cultural Cooperation (IRIGC-TEC)',
      },
      short: { hi: 'व्यापार आयोग', en: 'Trade commission' },
      numbered: true,
    },
    {
      id: 'military-group',
      name: { hi: 'सैन्य आयोग का सैन्य सहयोग कार्य समूह', en: 'Working Group on Military Cooperation' },
      short: { hi: 'सैन्य कार्य समूह', en: 'Military working group' },
      spellings: ['सैन्य सहयोग कार्य समूह'],
      numbered: true,
    },
    {
      id: 'summit',
      name: { hi: 'भारत–रूस वार्षिक शिखर सम्मेलन', en: 'India–Russia Annual Summit' },
      short: { hi: 'शिखर सम्मेलन', en: 'Annual summit' },
      spellings: ['Annual Summit', 'भारत-रूस शिखर सम्मेलन', 'शिखर वार्ता', 'शिखर बैठक'],
      numbered: true,
    },
    {
      id: 'sco',
      name: { hi: 'शंघाई सहयोग संगठन (एससीओ)', en: 'Shanghai Cooperation Organisation (SCO)' },
      short: { hi: 'एससीओ', en: 'SCO' },
      numbered: false,
    },
    {
      id: 'exercise',
      name: { hi: 'सैन्य अभ्यास (इंद्र, ज़ापद)', en: 'Military exercises (INDRA, Zapad)' },
      short: { hi: 'सैन्य अभ्यास', en: 'Exercises' },
      spellings: ['इन्द्रा'],
      numbered: false,
    },
    {
      id: 'ship',
      name: { hi: 'रूस में बने जहाज़', en: 'Russian-built ships' },
      short: { hi: 'रूसी जहाज़', en: 'Ships' },
      spellings: ['तमाल'],
      numbered: false,
    },
  ],
  events: [
    {
      id: 'commission-22',
      story: 'defence',
      date: '2025-12-04',
      title: { hi: 'सैन्य आयोग का 22वां सत्र', en: 'Defence commission: 22nd session' },
      forum: 'commission',
      session: 22,
      place: { hi: 'नई दिल्ली', en: 'New Delhi' },
      country: 'IN',
      participants: [
        { person: 'rajnath', office: 'in-defence-minister' },
        { person: 'belousov', office: 'ru-defence-minister' },
      ],
      status: 'held',
    },
    {
      id: 'summit-23',
      story: 'defence',
      date: '2025-12-05',
      title: { hi: '23वां शिखर सम्मेलन', en: '23rd summit' },
      forum: 'summit',
      session: 23,
      place: { hi: 'नई दिल्ली', en: 'New Delhi' },
      country: 'IN',
      participants: [
        { person: 'modi', office: 'in-prime-minister' },
        { person: 'putin', office: 'ru-president' },
      ],
      status: 'held',
    },
    {
      id: 'declaration-2000',
      story: 'defence',
      date: '2000-10-03',
      title: { hi: 'घोषणा', en: 'Declaration' },
      forum: 'summit',
      participants: [{ person: 'vajpayee', office: 'in-prime-minister' }],
      status: 'held',
    },
  ],
}
