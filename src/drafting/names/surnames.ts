import { wordSet } from './wordSet.ts'

/**
 * Surnames that many bear, and second names that may follow a given one: alone they are nobody, and behind a whole name they make
 * another of it (`विनय कुमार सक्सेना` is not `विनय कुमार`).
 */
export const COMMON_SURNAMES = wordSet(
  `सिंह शर्मा वर्मा कुमार कुमारी गुप्ता यादव मिश्रा मिश्र पांडे पांडेय पाण्डेय तिवारी त्रिपाठी त्रिवेदी चतुर्वेदी द्विवेदी दुबे शुक्ला शुक्ल श्रीवास्तव सक्सेना अग्रवाल गोयल जैन बंसल मित्तल सिंघल
   गर्ग चौधरी चौहान राठौर राठौड़ ठाकुर राणा रावत नेगी बिष्ट जोशी पंत भट्ट भट्टाचार्य मुखर्जी बनर्जी चटर्जी बोस सेन घोष दास दत्ता राय रॉय नायर मेनन पिल्लई रेड्डी राव नायडू
   अय्यर शेट्टी हेगड़े पाटिल देशमुख कुलकर्णी जोशी शिंदे पवार ठाकरे गायकवाड़ पटेल शाह मेहता देसाई सेठ सेठी कपूर खन्ना मल्होत्रा चोपड़ा अरोड़ा भाटिया सूद सहगल आहूजा गिल सिद्धू संधू ढिल्लों
   बादल खान अहमद अली हुसैन अंसारी सिद्दीकी कुरैशी शेख सैयद खातून बेगम देवी लाल प्रसाद राम चंद चंद्र चंद्रा नाथ रंजन दीक्षित बाजपेयी वाजपेयी अवस्थी दीक्षित मैथ्यू थॉमस जॉर्ज फर्नांडिस डिसूजा
   सिन्हा सहाय मंडल महतो मुंडा सोरेन भारती गिरि पुरी स्वामी शास्त्री आजाद भाटी शेखावत राजपूत तोमर सोलंकी परमार कंडपाल मथाई सुनील महाजन मान हुड्डा ढांडा मलिक दलाल चंदेल बघेल बैस मोहन
   singh sharma verma kumar kumari gupta yadav mishra misra pandey tiwari tripathi trivedi chaturvedi dwivedi dubey shukla srivastava
   shrivastava saxena agrawal agarwal aggarwal goyal jain bansal mittal garg chaudhary chaudhari choudhary chauhan rathore thakur rana
   rawat negi bisht joshi pant bhatt mukherjee banerjee chatterjee bose sen ghosh das dutta roy rai nair menon reddy rao naidu iyer shetty
   patil deshmukh kulkarni shinde pawar thackeray patel shah mehta desai seth sethi kapoor khanna malhotra chopra arora sood sehgal gill
   sidhu khan ahmed ali hussain ansari sheikh devi lal prasad ram chand chandra nath ranjan dixit vajpayee mathew thomas george fernandes
   sinha sahay swamy shastri mahajan malik mohan sunil`,
)

/** Given names: before a surname that is known they say that somebody else is meant (`ललित मोदी`, `दिलीप सिंह`). */
export const GIVEN_NAMES = wordSet(
  `राम श्याम मोहन सोहन राजेश रमेश सुरेश महेश दिनेश मुकेश राकेश नरेश गणेश उमेश कमलेश अखिलेश मिथिलेश अमित सुमित रोहित मोहित ललित अजित अजीत रंजीत मनजीत हरजीत परमजीत कुलदीप
   संदीप प्रदीप जगदीप गुरदीप अमरदीप दिलीप प्रताप विजय अजय संजय धनंजय मृत्युंजय जय विनय विनोद प्रमोद मनोज सरोज अनुज पंकज नीरज धीरज सूरज राज राजू राजीव संजीव राहुल अतुल विपुल
   अनिल सुनील कपिल निखिल अखिल सुशील सलिल दीपक अशोक आलोक विवेक अभिषेक कार्तिक नरेंद्र सुरेंद्र महेंद्र राजेंद्र जितेंद्र धर्मेंद्र देवेंद्र वीरेंद्र भूपेंद्र योगेंद्र शैलेंद्र नागेंद्र ज्ञानेंद्र हरेंद्र उपेंद्र रवींद्र
   अरविंद गोविंद रविंद्र रवि कवि शशि हरि गिरि अरुण तरुण करुण वरुण किरण चरण शरण कृष्ण बालकृष्ण रामकृष्ण राधाकृष्ण लक्ष्मण भूषण विष्णु शंकर दयाशंकर उमाशंकर गौरीशंकर मणिशंकर हरिशंकर ओमप्रकाश
   जयप्रकाश सत्यप्रकाश चंद्रप्रकाश वेदप्रकाश प्रकाश विकास आकाश सुभाष कैलाश अविनाश मनीष गिरीश सतीश हरीश जगदीश अनीश आशीष अमरीश नीरव नवीन प्रवीण सचिन नितिन विपिन जतिन मनमोहन जसवंत बलवंत
   यशवंत कुलवंत हरभजन भगवंत भगवान बलराज हंसराज धर्मराज पृथ्वीराज शिवराज शिव शत्रुघ्न भरत लव कुश अर्जुन भीम नकुल युवराज कर्ण सत्येंद्र सतेंद्र कल्याण वीरभद्र दिग्विजय अमर अमरिंदर कैप्टन हरदीप
   हरसिमरत अनुराग पराग सौरभ गौरव वैभव माधव राघव केशव यादव सोनिया प्रियंका मेनका वरुणा स्मृति निर्मला सुषमा सीता गीता रीता सुनीता अनीता कविता सविता ममता मायावती जया रेखा राधा मीरा मीनाक्षी
   प्रतिभा द्रौपदी भावना साधना अर्चना कल्पना वंदना रंजना नेहा पूजा आरती ज्योति प्रीति दीप्ति कीर्ति शीला नीला सरला विमला कमला चंदा अभिनव मानवेंद्र भूपिंदर एकनाथ योगी उद्धव हेमंत बसंत सुखविंदर
   भजनलाल मोहनलाल पुष्कर धामी पेमा जयराम जशोदाबेन हीराबेन सोमाभाई प्रह्लाद पूर्णेश पंकज तेजस्वी चिराग अशोकराव देवनारायण सत्यनारायण कन्हैया
   व्लादिमीर सर्गेई आंद्रेई आंद्रे दिमित्री निकोलाई मिखाइल अलेक्जेंडर अलेक्सी यूरी इगोर ओलेग विक्टर इवान बोरिस पावेल मैक्सिम किरिल रोमन एंटन डेनिस स्टानिस्लाव व्याचेस्लाव वालेरी वसीली ग्रिगोरी
   दानिल दानिला एवगेनी मारिया अन्ना ओल्गा तातियाना एलेना ल्यूडमिला कातेरीना स्वेतलाना जॉन डोनाल्ड जोसेफ माइकल डेविड जेम्स रॉबर्ट विलियम मेलानिया इवांका एरिक
   lalit nirav sushil amit ajay vijay sanjay rakesh rajesh ramesh suresh mahesh dinesh mukesh naresh akhilesh anil sunil kapil deepak ashok
   vivek abhishek narendra surendra mahendra rajendra jitendra dharmendra devendra virendra yogendra ravindra arvind govind ravi hari arun
   tarun varun prakash vikas akash subhash manish satish harish ashish navin naveen praveen sachin nitin manmohan jaswant yashwant amarinder
   hardeep anurag saurabh gaurav sonia priyanka smriti nirmala sushma daniil daniel dmitry dmitri sergei sergey andrei andrey nikolai
   mikhail alexander alexei yuri igor oleg viktor ivan boris maria anna olga lyudmila melania ivanka eric john michael david james robert`,
)
