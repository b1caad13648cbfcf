import type { ShareMessages } from './shareEn.ts'

/** Hindi words of sharing, citing, embedding, reporting, of files and pictures; house spelling as in `hi.ts`. */
export const shareHi: ShareMessages = {
  citation: '“{subject}”, समयरेखा, डेटा संस्करण {version}, आख़िरी समीक्षा {date}। {address}',
  shareHint: 'लिंक खोलने वाले को ठीक यही दिखेगा।',
  copyLink: 'कॉपी करें',
  copied: 'कॉपी हो गया',
  copyFailed: 'कॉपी नहीं हो सका। टेक्स्ट चुनकर ख़ुद कॉपी करें।',
  embedHint: 'जहां समयरेखा चाहिए, उस पन्ने में यह कोड चिपकाएं।',
  embedKind: 'तरीक़ा',
  'embedKind.element': 'ऊंचाई अपने-आप, एक छोटी स्क्रिप्ट',
  'embedKind.frame': 'फ़्रेम, बिना स्क्रिप्ट',
  'embedKind.address': 'सिर्फ़ लिंक, जहां वह अपने-आप समयरेखा बन जाए',
  'embedKind.hardened': 'सैंडबॉक्स में फ़्रेम',
  'embedKind.amp': 'एएमपी',
  'embedKind.newsletter': 'न्यूज़लेटर',
  embedAsShown: 'जैसा अभी दिख रहा है',
  embedAddressHint: 'सिर्फ़ लिंक से पूरी समयरेखा या खुली हुई घटना आती है। फ़िल्टर और थीम के लिए कोई दूसरा तरीक़ा चुनें।',
  preview: 'झलक',
  reportHint: 'ग़लती लिखें, इसे कॉपी करें और समयरेखा छापने वाले संपादकों को भेजें।',
  reportWrong: 'ग़लती: ',

  // Files and pictures
  shownOnly: { one: 'सिर्फ़ दिख रही {count} घटना', other: 'सिर्फ़ दिख रही {count} घटनाएं' },
  downloadFailed: 'फ़ाइल नहीं बन सकी। कोई दूसरा फ़ॉर्मैट चुनें।',
  pictureAlt: {
    one: '{subject}: {count} घटना की समयरेखा, {range}। सबसे हाल की: {last}।',
    other: '{subject}: {count} घटनाओं की समयरेखा, {range}। सबसे हाल की: {last}।',
  },
  pictureBeyond: 'तस्वीर से बाहर: {before} इससे पहले, {after} इसके बाद।',
  shownFilters: 'फ़िल्टर: {filters}',
  pageAddress: 'समयरेखा का पता: {address}',
}
