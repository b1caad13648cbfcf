import { normaliseText } from '../text/normaliseText.ts'

/**
 * Countries as news names them: ISO code | names | words for what is of it | capital. `_` is a space. The first Hindi and the first
 * English word of the capital are how records write it.
 */
const COUNTRIES = `
IN | भारत हिंदुस्तान इंडिया india bharat | भारतीय indian | नई_दिल्ली नयी_दिल्ली दिल्ली new_delhi delhi
RU | रूस रशिया russia सोवियत_संघ | रूसी रशियन सोवियत russian soviet | मॉस्को मास्को moscow
CN | चीन china | चीनी chinese | बीजिंग पेइचिंग beijing
US | अमेरिका अमरीका यूएस यूएसए us usa america united_states | अमेरिकी अमरीकी american | वाशिंगटन वॉशिंगटन washington
PK | पाकिस्तान pakistan | पाकिस्तानी pakistani | इस्लामाबाद islamabad
UA | यूक्रेन युक्रेन ukraine | यूक्रेनी ukrainian | कीव kyiv kiev
BY | बेलारूस belarus | बेलारूसी belarusian | मिन्स्क minsk
KZ | कजाकिस्तान कजाखस्तान kazakhstan | कजाख kazakh | अस्ताना astana
KG | किर्गिजस्तान किर्गिस्तान kyrgyzstan | किर्गिज kyrgyz | बिश्केक bishkek
UZ | उज्बेकिस्तान uzbekistan | उज्बेक uzbek | ताशकंद tashkent
TJ | ताजिकिस्तान tajikistan | ताजिक tajik | दुशांबे dushanbe
IR | ईरान iran | ईरानी iranian | तेहरान tehran
FR | फ्रांस france | फ्रांसीसी फ्रेंच french | पेरिस paris
GB | ब्रिटेन इंग्लैंड यूके uk britain united_kingdom | ब्रिटिश british | लंदन london
DE | जर्मनी germany | जर्मन german | बर्लिन berlin
JP | जापान japan | जापानी japanese | टोक्यो तोक्यो tokyo
IL | इजराइल इजरायल israel | इजराइली इजरायली israeli | यरुशलम jerusalem
TR | तुर्की तुर्किये turkey turkiye | तुर्क turkish | अंकारा ankara
BD | बांग्लादेश bangladesh | बांग्लादेशी bangladeshi | ढाका dhaka
LK | श्रीलंका sri_lanka | श्रीलंकाई sri_lankan | कोलंबो colombo
NP | नेपाल nepal | नेपाली nepali nepalese | काठमांडू kathmandu
BR | ब्राजील brazil | ब्राजीली brazilian | ब्रासीलिया brasilia
ZA | दक्षिण_अफ्रीका south_africa | दक्षिण_अफ्रीकी south_african | प्रिटोरिया pretoria
KR | दक्षिण_कोरिया south_korea | दक्षिण_कोरियाई south_korean | सियोल seoul
VN | वियतनाम vietnam | वियतनामी vietnamese | हनोई hanoi
AU | ऑस्ट्रेलिया australia | ऑस्ट्रेलियाई australian | कैनबरा canberra
AE | यूएई संयुक्त_अरब_अमीरात uae | अमीराती emirati | अबू_धाबी abu_dhabi
SA | सऊदी_अरब saudi_arabia | सऊदी saudi | रियाद riyadh
AT | ऑस्ट्रिया austria | ऑस्ट्रियाई austrian | वियना vienna
IT | इटली italy | इतालवी italian | रोम rome
ES | स्पेन spain | स्पेनिश spanish | मैड्रिड madrid
PL | पोलैंड poland | पोलिश polish | वारसॉ warsaw
GR | ग्रीस यूनान greece | यूनानी greek | एथेंस athens
CA | कनाडा canada | कनाडाई canadian | ओटावा ottawa
ID | इंडोनेशिया indonesia | इंडोनेशियाई indonesian | जकार्ता jakarta
MY | मलेशिया malaysia | मलेशियाई malaysian | कुआलालंपुर kuala_lumpur
TH | थाईलैंड thailand | थाई thai | बैंकॉक bangkok
SG | सिंगापुर singapore | सिंगापुरी singaporean |
MM | म्यांमार myanmar | म्यांमारी | नेपीडॉ naypyidaw
MN | मंगोलिया mongolia | मंगोलियाई mongolian | उलानबटोर ulaanbaatar
KP | उत्तर_कोरिया north_korea | उत्तर_कोरियाई north_korean | प्योंगयांग pyongyang
BT | भूटान bhutan | भूटानी bhutanese | थिंपू thimphu
MV | मालदीव maldives | मालदीवी maldivian | माले male
AF | अफगानिस्तान afghanistan | अफगानी afghan | काबुल kabul
IQ | इराक iraq | इराकी iraqi | बगदाद baghdad
SY | सीरिया syria | सीरियाई syrian | दमिश्क damascus
EG | मिस्र egypt | मिस्री egyptian | काहिरा cairo
QA | कतर qatar | कतरी qatari | दोहा doha
OM | ओमान oman | ओमानी omani | मस्कट muscat
AZ | अजरबैजान अजरबैजान azerbaijan | अजरबैजानी azerbaijani | बाकू baku
GE | जॉर्जिया georgia | जॉर्जियाई georgian | त्बिलिसी tbilisi
NZ | न्यूजीलैंड new_zealand | | वेलिंगटन wellington
PH | फिलीपींस फिलिपींस philippines | फिलिपीनी filipino | मनीला manila
LA | लाओस laos | लाओसी laotian | विएंतियान vientiane
KH | कंबोडिया cambodia | कंबोडियाई cambodian | नोम_पेन्ह phnom_penh
TM | तुर्कमेनिस्तान turkmenistan | तुर्कमेन turkmen | अश्गाबात ashgabat
NL | नीदरलैंड नीदरलैंड्स netherlands | डच dutch | एम्स्टर्डम amsterdam
BE | बेल्जियम belgium | बेल्जियन belgian | ब्रुसेल्स ब्रसेल्स brussels
CH | स्विट्जरलैंड switzerland | स्विस swiss | बर्न bern
SE | स्वीडन sweden | स्वीडिश swedish | स्टॉकहोम stockholm
NO | नॉर्वे norway | नॉर्वेजियन norwegian | ओस्लो oslo
FI | फिनलैंड finland | फिनिश finnish | हेलसिंकी helsinki
DK | डेनमार्क denmark | डेनिश danish | कोपेनहेगन copenhagen
HU | हंगरी hungary | हंगेरियन hungarian | बुडापेस्ट budapest
RS | सर्बिया serbia | सर्बियाई serbian | बेलग्रेड belgrade
CY | साइप्रस cyprus | साइप्रसी cypriot | निकोसिया nicosia
AR | अर्जेंटीना argentina | अर्जेंटीनी argentine | ब्यूनस_आयर्स buenos_aires
MX | मैक्सिको मेक्सिको mexico | मैक्सिकन mexican | मैक्सिको_सिटी mexico_city
KW | कुवैत kuwait | कुवैती kuwaiti | कुवैत_सिटी kuwait_city
JO | जॉर्डन jordan | जॉर्डनी jordanian | अम्मान amman
NG | नाइजीरिया nigeria | नाइजीरियाई nigerian | अबुजा abuja
KE | केन्या kenya | केन्याई kenyan | नैरोबी nairobi
MU | मॉरीशस mauritius | मॉरीशसी mauritian | पोर्ट_लुई port_louis
AM | आर्मेनिया armenia | आर्मेनियाई armenian | येरेवन yerevan
`

export interface Country {
  readonly code: string
  readonly names: readonly string[]
  /** `रूसी`, `Russian`: they stand before an office without a postposition. */
  readonly adjectives: readonly string[]
  readonly capital: readonly string[]
}

export const COUNTRY_WORDS: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names, adjectives, capital] = line.split('|').map((part) => part.trim())
    return { code, names: words(names), adjectives: words(adjectives), capital: words(capital) }
  })

function words(list = ''): readonly string[] {
  return normaliseText(list)
    .text.split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}
