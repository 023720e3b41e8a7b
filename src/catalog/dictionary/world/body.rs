//! Words of the body.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{
    BloodPressure, Composition, Condition, Glucose, Heart, Height, Mental, Nutrition, Reproductive, Respiratory,
    Temperature, Weight,
};

/// What weighs or is high and is no body.
const THINGS: &str = "font, shipping, package, parcel, layer, edge, product, image, screen, window, video, item, \
     ceiling, tank, water, snow, load, vehicle, gross, tare, net, pet, food, laundry, room, camera, table, level, \
     cut, device, wall, lamp";

/// What is warm and is no body.
const ROOMS: &str = "room, indoor, outdoor, thermostat, water, battery, weather, ambient, color, device, oven, \
     fridge, heating, cooling, floor, target";

/// What scales, watches and meters tell of a body.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Weight,
        "de: gewicht, wunschgewicht, körpermasse, startgewicht; fr: pesée, masse corporelle; es: pesaje, masa \
         corporal; it: massa corporea; nl: streefgewicht, lichaamsmassa; pt: pesagem, massa corporal; pl: wag~ \
         ciał~, mas~ ciał~; sv: vikt, kroppsvikt; da: vægt, kropsvægt; nb: vekt, kroppsvekt; fi: paino, painon, \
         painosi; is: þyngd, þyngdin, líkamsþyngd; et: kaal, kaalu, kehakaal; lv: svars, svara, svaru; lt: \
         svoris, svorio, kūno mas~; cs: hmotnost~, váha, váhy; hu: testsúly, súly, testtömeg; sl: teža, teže, \
         težo; hr: težin~, mas~ tijel~, tjelesn~ mas~; sr: тежин~; bg: тегло~; ro: greutat~; el: βάρος, βάρους; \
         tr: ağırlı~, kilonuz, kilom; uk: вага, ваги, вагу; ru: вес, веса, масс~ тела; be: вагі, мас~ цела; ca: \
         pes; eu: pisu~; zh-Hant: 體重; ko: 체중, 몸무게; vi: cân nặng, thể trọng, trọng lượng cơ thể; th: น้ำหนัก; id: \
         berat badan, berat tubuh, bobot badan; hi: वज़न; bn: ওজন~; ta: எடை; te: బరువు~; ur: وزن; he: משקל; ka: \
         წონა~; hy: քաշ~; az: çəki~; kk: салмақ, салмағ~; kn: ತೂಕ; ml: ഭാരം; gu: વજન; pa: ਭਾਰ",
    )
    .unless(THINGS),
    Phrases::weak(
        Weight,
        "id: berat; tr: kilo").unless(THINGS),
    Phrases::strong(
        Height,
        "sv: kroppslängd; da: kropshøjde; nb: kroppshøyde; fi: pituutesi, kehon pituus; lt: ūgis, ūgio; lv: \
         augum~; cs: tělesn~ výšk~; hu: testmagasság; sl: telesn~ višin~; hr: tjelesn~ visin~; sr: телесн~ \
         висин~; bg: ръст, ръста; el: ανάστημα; tr: boyunuz, boy uzunlu~; uk: зріст, зросту; ru: рост, роста; ca: \
         alçada; vi: chiều cao cơ thể; th: ส่วนสูง; id: tinggi badan; ko: 신장; fa: قد; hi: क़द; pl: wzrost~; eu: \
         garaiera",
    )
    .unless(THINGS),
    Phrases::weak(
        Height,
        "sv: längd; da: højde; nb: høyde; fi: pituus; is: hæð; et: pikkus; lv: garums; cs: výšk~; hu: magasság; \
         sl: višin~; sr: висин~; bg: височин~; ro: înălțim~; el: ύψος; tr: boy; ca: alçària; eu: altuera; vi: \
         chiều cao; id: tinggi; ms: ketinggian; hi: ऊँचाई, ऊंचाई; bn: উচ্চতা; ta: உயரம்; te: ఎత్తు; ar: طول; he: \
         גובה; ko: 키; ka: სიმაღლე; hy: հասակ; kk: бой",
    )
    .unless(THINGS),
    Phrases::strong(
        Composition,
        "de: körperfett, fettmasse, fett, muskeln, muskelmasse, skelettmuskeln, knochenmasse, knochen, \
         körperwasser, wasseranteil, eiweißanteil, fettfreie masse, fettfreie körpermasse, magermasse, \
         grundumsatz, viszeralfett, bauchfett, bauchumfang, taillenumfang, hüftumfang, brustumfang, halsumfang, \
         stoffwechsel, stoffwechselalter, körperalter, körperzusammensetzung, körpertyp, gewebewasser; fr: \
         graisse, masse adipeuse, musculaire, osseuse, hydratation corporelle, masse sèche, métabolisme, tour de \
         taille, tour de hanches, tour de poitrine, protéines corporelles, poids maigre, composition corporelle; \
         es: grasa, músculo, hueso, metabolismo, edad metabólica, edad corporal, hidratación corporal, cintura, \
         cadera, índice de masa corporal, composición corporal, gasto metabólico basal; it: grasso, muscolo, \
         osso, liquidi corporei, età metabolica, età corporea, girovita, circonferenza vita, circonferenza \
         fianchi, indice di massa corporea, composizione corporea; nl: lichaamsvet, vetmassa, vetvrije massa, \
         vetpercentage, spier, spieren, spiermassa, botten, botmassa, lichaamsvocht, lichaamswater, \
         vochtpercentage, buikvet, middelomtrek, tailleomtrek, buikomvang, heupomtrek, rustmetabolisme, \
         basaalmetabolisme, grondstofwisseling, stofwisseling, metabole leeftijd, lichaamsleeftijd, \
         lichaamssamenstelling; pt: gordura, água no corpo, idade metabólica, idade corporal, circunferência \
         abdominal, quadril, anca, índice de massa corporal, composição corporal; pl: tłuszcz~, mięś~, masa \
         kost~, kośc~, nawodnieni~ ciał~, wod~ ciał~, wod~ organizm~, przemian~ materii, wiek metaboliczn~, \
         metabolizm~, obwód pasa, obwód pasie, obwód bioder, tali~, masa beztłuszcz~, skład ciał~; sv: \
         kroppsfett, fettmassa, muskel, muskler, muskelmassa, benmassa, skelettmassa, kroppsvatten, metabol \
         ålder, metabolisk ålder; da: fedt, kropsfedt, fedtmasse, knogle, knogler, knoglemasse, kropsvand, \
         kropsvæske, metabolisk alder; nb: beinmasse, kroppsvann, kroppsvæske, hvilestoffskifte, \
         basalstoffskifte, stoffskifte, metabolsk alder, midjemål, livvidde; fi: rasva, kehonrasva, rasvan, \
         rasvamassa; is: fita, fituprósenta, líkamsfita, fitumassi; et: rasv, keharasv, rasvamass, rasvavaba; lv: \
         tauk~, taukaudu, muskuļ~, kaulu; lt: riebal~, raumen~, kaul~ mas~, liemen~, kūno masės indeks~; cs: tuk, \
         tuku, svaly, svalů, hmotnost kostí, metabolick~ věk~; sk: telesn~ tuk~, svalov~, hmotnosť kostí, kostí, \
         metaboliz~, metabolick~ vek~; hu: testzsír, zsír, zsírtömeg, zsírmentes; sl: maščob~, mišič~, kostn~ \
         mas~, presnov~; hr: masnoć~, masn~ tkiv~, mast, masti, kostij~, indeks tjelesn~ mas~; sr: маст, масти, \
         масноћ~, мишић~; mk: мускул~, коскен~ мас~, висцералн~ маст~; bg: мазнин~, кости, вод~ в тял~, талия~; \
         ro: grăsim~, mușch~, muscular~, oaselor; el: λίπος, λίπους, λιπώδ~, μυς; tr: yağ, kemik, yağı, kas, kasları, \
         metabolik yaş~; uk: жир~, мязов~, кістк~, метаболі~; ru: мышц~, мышечн~, костн~, костей, индекс массы \
         тела; be: тлушч~, цягліц~, мышачн~, касцян~, індэкс масы цела; ca: greix~, múscul~, massa òssia, aigua \
         corporal; gl: graxa, auga corporal, idade metabólica; eu: gantz~, koipe~, giharr~, hezur~; zh: 体脂, 脂肪, \
         肌肉, 骨骼肌, 骨质, 骨盐量, 水分率, 体水分, 水分含量, 蛋白质率, 代谢, 身体年龄, 代谢年龄, 去脂体重, 瘦体重, 腰围, 臀围, 胸围, 腰臀比, 体型, 身体成分, 身体质量指数, \
         体质指数, 阻抗; zh-Hant: 體脂, 骨質量, 體水分, 基礎代謝, 身體年齡, 腰圍, 臀圍, 體型; ja: 筋肉, 骨格筋, 体内年齢, 代謝年齢, 除脂肪体重, 腹囲, 胴囲, 肥満度, \
         体組成; ko: 지방, 근육, 골량, 뼈, 신체 나이, 대사 나이; vi: cơ bắp, xương, chuyển hóa, tuổi sinh học, vòng eo; th: ไขมัน, \
         กระดูก, การเผาผลาญ, เผาผลาญพื้นฐาน, รอบเอว, มวลกาย; id: lemak, otot, tulang, air tubuh, usia metabolik; \
         ms: air badan, lilitan pinggang, ukur lilit pinggang, indeks jisim badan; hi: वसा, चर्बी, मांसपेशी, \
         मांसपेशियों; bn: চর্বি~, মেদ, পেশি~, পেশী~; ta: கொழுப்பு~, தசை~, எலும்பு~, வளர்சிதை~; te: కొవ్వు~, \
         కండర~, ఎముక~, జీవక్రియ~; ur: چربی, چکنائی, پٹھوں, ہڈی; fa: عضله, عضلات, عضلانی, ماهیچه; ar: دهون, شحوم, \
         عضلي~, العظام; he: שומן, שריר, שרירים, עצמות; ka: ცხიმ~, კუნთ~, ძვლ~; hy: ճարպ~, մկան~, ոսկր~; az: \
         əzələ~, sümük~; kk: бұлшықет~, сүйек~",
    )
    .unless(
        "label, dietary, food, nutrition, meal, saturated, trans, fish, http, milk, meter, oil, intake, filter, \
         glass, table",
    ),
    Phrases::strong(
        Heart,
        "de: puls, herzfrequenz, herzrate, herzschlag, herzschläge, ruhepuls, herz, herzratenvariabilität, \
         herzfrequenzvariabilität, herzrhythmus, vorhofflimmern, pulsschlag; fr: cardiaque, battements, \
         pulsations, fibrillation auriculaire; es: cardíac~, pulsaciones, latidos, fibrilación auricular; it: \
         battit~, pulsazion~, fibrillazione atriale; nl: hartslag, rusthartslag, hart, hartfrequentie, hartritme, \
         polsslag, hartslagen, pols, hartslagvariabiliteit, boezemfibrilleren; pt: batiment~, pulsaç~; pl: tętn~, \
         pulsu, serc~, zmiennoś~ rytmu; sv: vilopuls, hjärtfrekvens, hjärtslag, hjärta, hjärtrytm, hjärtat; da: \
         hvilepuls, hjertefrekvens, hjerterytme, hjerteslag, hjerte, pulsfrekvens; fi: syke, sykkeen, sykettä, \
         leposyke; is: hjartsláttur, hjartslátt~, hvíldarpúls, púlsinn; et: pulss, pulsi, südame, süda; lv: \
         pulsa, sirds, sirdsdarb~, sirdspukst~; lt: pulsas, širdies, širdis; cs: tep, tepu, tepov~, srdečn~; sk: \
         pulz~, srdcov~, srdce; hu: pulzus, pulzusszám, szív, szívritmus; sl: utrip~, srčn~, srce, srca; hr: \
         otkucaj~, srčan~; sr: пулс, пулса, откуцај~, срчан~; mk: отчукувањ~, срцев~; bg: пулсът, сърдеч~, сърце, \
         удара в минута; ro: pulsul, pulsului, bătăi~; el: παλμ~, καρδι~, σφυγμ~; tr: nabız, nabzı, nabzınız, \
         kalp; uk: пульс~, серцеб~, серцев~, серця; ru: сердеч~, сердца, сердцеб~, чсс; be: сардэчн~, сэрца; ca: \
         batec~; eu: pultsu~, bihotz~, taupada~; zh: 心跳, 脉搏, 心电图, 心律, 房颤, 心脏; zh-Hant: 脈搏, 心電圖, 心臟; ja: 脈拍, 心電図, \
         心臓, 心房細動; ko: 심박, 심박수, 맥박, 심장; vi: nhịp tim, mạch đập, điện tâm đồ; th: หัวใจ, ชีพจร; id: jantung, nadi, \
         detak; ms: kadar denyutan; hi: हृदय, धड़कन, दिल, नाड़ी; bn: হৃদ, হৃদস্পন্দন~, হৃৎস্পন্দন~, \
         হৃদ্‌স্পন্দন~; ta: இதய~, நாடி~, துடிப்பு~; te: గుండె~, హృదయ~, నాడి, పల్స్; ur: دل, دھڑکن, نبض, ہارٹ ریٹ; \
         fa: ضربان, قلب; ar: القلب, نبضات; he: דופק, לב, פעימות; ka: პულს~, გულის~; hy: զարկերակ~, սրտի~; az: \
         nəbz~, ürək~; kk: жүрек~, тамыр соғ~",
    )
    .unless(
        "beat, width, keepalive, watchdog, tempo, song, music, energy, electric, meter, kwh, zones, meter, water, \
         light, led, flow, counter, lamp, sensor",
    ),
    Phrases::strong(
        Heart,
        "fr: fc").under("average, mean, media, max, min, resting, bpm, lpm, ppm"),
    Phrases::strong(
        BloodPressure,
        "fr: pas, pad").under("mmhg, hg"),
    Phrases::strong(
        BloodPressure,
        "de: blutdruck, systole, diastole, systolischer, diastolischer, diast, syst, oberer blutdruckwert, \
         arterieller druck; fr: systolique~, diastolique~, pression sanguine; es: sistólic~, diastólic~, tensión \
         arterial, presión sanguínea; it: pressione del sangue; nl: bloeddruk, bovendruk, onderdruk, systolische, \
         diastolische, systolisch, diastolisch; pt: pressão sanguínea, tensão arterial; pl: ciśnieni~ krwi, \
         skurczow~, rozkurczow~, ciśnieni~ tętnicz~; sv: blodtryck, systoliskt, diastoliskt, systolisk, \
         diastolisk, övertryck, undertryck; da: blodtryk, systoliske, diastoliske, overtryk, undertryk; nb: \
         blodtrykk, overtrykk, undertrykk; fi: verenpaine, verenpaineen, yläpaine, alapaine; is: blóðþrýsting~, \
         slagbil~, hlébil~, efri mörk; et: vererõhk, vererõhu, süstool~, diastool~; lv: asinsspiedien~, \
         sistolisk~, diastolisk~; lt: kraujospūd~, kraujo spaud~, sistolin~, diastolin~; cs: krevn~ tlak~, \
         systolick~; sk: krvn~ tlak~; hu: vérnyomás, szisztolés, diasztolés, systolés; sl: krvn~ pritisk~; hr: \
         krvn~ pritis~, dijastoličk~; sr: систолн~, дијастолн~, систолиц~, систоличк~; bg: кръвн~ наляган~, \
         систолич~, диастолич~, кръвно; ro: tensiun~ arterial~, presiun~ arterial~; el: αρτηριακ~, πίεση αίματος, \
         συστολικ~, διαστολικ~; tr: tansiyon~, kan basınc~, sistolik, diyastolik; uk: артеріальн~ тиск~, кров~ \
         тиск~, систоліч~, діастоліч~; ru: артериальн~ давлен~, верхнее давление, нижнее давление; be: \
         артэрыяльн~, крывян~ ціск~, сісталіч~, дыясталіч~; ca: pressió arterial, pressió sanguínia, tensió \
         arterial; eu: odol presio~, sistoliko~, diastoliko~; zh: 收缩压, 舒张压, 高压, 低压, 动脉压; zh-Hant: 血壓, 收縮壓, 舒張壓, \
         高壓, 低壓; ja: 収縮期, 拡張期; ko: 혈압, 수축기, 이완기, 최고혈압; vi: huyết áp, tâm thu, tâm trương; th: ความดันโลหิต, \
         ความดันเลือด, ซิสโตลิก, ไดแอสโตลิก; id: tekanan darah, diastolik; hi: रक्तचाप, ब्लड प्रेशर, सिस्टोलिक, \
         डायस्टोलिक; bn: রক্তচাপ~, সিস্টোলিক, ডায়াস্টোলিক, ব্লাড প্রেশার; ta: இரத்தஅழுத்த~, சிஸ்டாலிக், \
         டயஸ்டாலிக்; te: రక్తపోటు~, రక్త పోటు, సిస్టోలిక్, డయాస్టోలిక్; ur: بلڈ پریشر, سسٹولک, ڈائسٹولک; fa: \
         فشارخون, سیستولیک, دیاستولیک; ar: ضغط الدم, ضغط دم, انقباضي, انبساطي; he: לחץ דם, לחץ הדם, סיסטולי, \
         דיאסטולי; ka: არტერიულ~, წნევა~; hy: զարկերակային ճնշում, արյան ճնշում; az: qan təzyiq~, arterial \
         təzyiq~; kk: қан қысым~",
    )
    .unless("tire, tyre, air, water, atmospheric, wash, pump"),
    Phrases::strong(
        Respiratory,
        "de: sauerstoffsättigung, blutsauerstoff, sauerstoff, atemfrequenz, atemzüge, atmung, atem, \
         atemaussetzer, o2 sättigung, atemrate; fr: respiratoire, respiration, respirations, saturation oxygène, \
         oxygène sang, taux oxygène, oxygène sanguin, apnée, apnées; es: respiratori~, respiraciones, \
         respiración, saturación de oxígeno, oxígeno sangre, apnea; it: respiri, respiro, saturazione ossigeno, \
         ossigeno sangue, ossigeno sanguigno; nl: ademhaling, ademhalingen, ademfrequentie, zuurstofsaturatie, \
         zuurstofverzadiging, bloedzuurstof, zuurstof, saturatie, zuurstofgehalte, ademhalingsfrequentie, apneu; \
         pt: respirações, respiração, saturação oxigénio, oxigénio sangue, oxigenação, apneia; pl: oddech~, \
         oddych~, natlenieni~, saturacj~ tlen~, saturacj~ krwi, nasyceni~ tlen~, nasyceni~ krwi tlen~, tlen krwi, \
         bezdech~; sv: andning, andningsfrekvens; da: åndedræt, respirationsfrekvens; nb: pust, pustefrekvens, \
         oksygenopptak i blod; fi: hengitys; is: öndun; et: hingamis~; lv: elpošan~; lt: kvėpavim~; cs: dechov~; \
         sk: dychov~; hu: légzés; sl: dihanj~; hr: disanj~; sr: дисањ~; mk: дишењ~; bg: дишан~; ro: respirați~; \
         el: αναπνο~; tr: solunum~; uk: дихан~; ru: дыхан~; be: кісларод~; ca: respiracion~; eu: arnas~; zh: 血氧, \
         呼吸; ja: 血中酸素, 酸素飽和度; ko: 호흡; vi: spo2; th: หายใจ; id: pernapasan; ms: pernafasan; hi: श्वसन; bn: শ্বাস~; \
         ta: சுவாச~; te: శ్వాస~; ur: سانس; fa: تنفس; ar: أكسجين; he: נשימה; ka: ჟანგბად~; hy: թթվածն~; az: \
         oksigen~; kk: оттег~",
    )
    .unless("tank, air, sensor, water, lamp, light, led, color"),
    Phrases::strong(
        Temperature,
        "de: körpertemperatur, hauttemperatur, basaltemperatur, fieber; fr: température corps, température peau, \
         fièvre; es: temperatura cuerpo, temperatura piel, fiebre; it: temperatura corpo, temperatura pelle, \
         febbre; nl: lichaamstemperatuur, huidtemperatuur, koorts; pt: temperatura pele, febre; pl: temperatur~ \
         ciał~, temperatur~ skór~, gorączk~; sv: kroppstemperatur, hudtemperatur, feber; da: kropstemperatur; fi: \
         ruumiinlämp~, kuume; is: líkamshit~, húðhit~; et: kehatemperatuur, nahatemperatuur; lv: ķermeņa \
         temperatūr~, ādas temperatūr~; lt: kūno temperatūr~, odos temperatūr~; cs: tělesn~ teplot~, teplot~ \
         těl~; sk: teplot~ pokožk~; hu: testhőmérséklet, testhő; sl: telesn~ temperatur~, temperatur~ teles~; hr: \
         tjelesn~ temperatur~, temperatur~ tijel~; sr: телесн~ температур~, температур~ тела; mk: температур~ на \
         тело~; bg: температур~ на тяло~, температур~ на кожа~; ro: temperatur~ corporal~, febră; el: θερμοκρασία \
         σώματος, πυρετ~; tr: vücut sıcaklı~, vücut ısısı; uk: температур~ тіла, температур~ шкіри; ru: \
         температур~ кожи; be: тэмператур~ цела, тэмператур~ скуры; ca: temperatura cos, temperatura pell; eu: \
         gorputz tenperatur~, gorputzeko tenperatur~; zh: 皮肤温度; zh-Hant: 體溫, 皮膚溫度; ja: 皮膚温; ko: 체온, 피부 온도; vi: \
         thân nhiệt, nhiệt độ da; th: อุณหภูมิร่างกาย, อุณหภูมิกาย; id: suhu tubuh, suhu badan; hi: शरीर तापमान, \
         बुखार; bn: শরীরের তাপমাত্রা~, দেহের তাপমাত্রা~; ta: உடல் வெப்பநிலை~, தோல் வெப்பநிலை; te: శరీర \
         ఉష్ణోగ్రత~, చర్మ ఉష్ణోగ్రత; ur: جسم درجہ حرارت, جسمانی درجہ حرارت; fa: دمای بدن, دمای پوست; ar: حرارة \
         الجسم, درجة حرارة الجلد; he: חום גוף, טמפרטורת גוף; ka: სხეულის ტემპერატურ~; hy: մարմնի ջերմ~; az: bədən \
         temperatur~, bədən hərarət~; kk: дене қызу~, дене температур~",
    )
    .unless(ROOMS),
    Phrases::strong(
        Glucose,
        "de: blutzucker, glukose, zuckerspiegel, insulin, nüchternzucker; fr: glycémi~, insuline; es: glucosa, \
         azúcar en sangre, insulina; it: glicemi~, glucosio, zucchero sangue; nl: bloedsuiker, bloedglucose, \
         glucose, suikergehalte, bloedsuikerspiegel, insuline; pt: glicose, açúcar no sangue; pl: glukoz~, \
         glikemi~, cukr~ krwi, insulin~; sv: blodsocker, blodglukos; da: blodsukker, blodglukose; fi: \
         verensokeri; is: blóðsyk~; et: veresuhkur; lv: glikoz~; lt: gliukoz~; cs: glykémi~; sk: krvn~ cukr~; hu: \
         vércukor; sl: krvn~ sladkor~; hr: šećer krvi; sr: глукоз~; bg: глюкоз~; mk: гликоз~; ro: glucoz~; el: \
         γλυκόζη~; tr: kan şeker~; uk: цукор крові; ru: гликеми~; be: цукр~ у крыві; ca: glucos~; eu: glukosa~; \
         zh: 葡萄糖, 胰岛素, 糖化血红蛋白; zh-Hant: 胰島素; ja: グルコース; ko: 혈당; vi: đường huyết; th: กลูโคส; id: gula darah; hi: \
         ग्लूकोज; bn: গ্লুকোজ~; ta: குளுக்கோஸ்~; te: గ్లూకోజ్~; ur: گلوکوز; fa: گلوکز; ar: جلوكوز; he: גלוקוז; \
         ka: გლუკოზ~; hy: գլյուկոզ~; az: qlükoza~; kk: қандағы қант",
    ),
    Phrases::strong(
        Mental,
        "de: stress, stresspegel, stresswert, stimmung, gemütslage; nl: stressniveau, stemming; pt: stresse, \
         estado de espírito; pl: stres~, nastr~; sv: stressnivå, humör; fi: stressi; is: streita; et: \
         stressitase; lv: garastāvokl~; lt: nuotaik~; cs: nálad~; hu: stressz; sl: razpoložen~; hr: raspoložen~; \
         sr: стрес~; bg: настроени~; ro: stare de spirit; el: στρες; tr: ruh hali~; uk: настрій; be: стрэс~; ca: \
         estat ànim; eu: estres~; zh: 情绪; zh-Hant: 壓力, 情緒; ja: 気分; ko: 기분; vi: căng thẳng; th: อารมณ์; id: \
         suasana hati; ms: tekanan emosi; hi: तनाव; bn: মেজাজ~; ta: மனஅழுத்த~; te: ఒత్తిడి~; ur: تناؤ; fa: استرس; \
         ar: إجهاد; he: סטרס; ka: სტრეს~; hy: սթրես~",
    )
    .unless("test, light, lighting, scene, music, cpu, load, water, air, pump, tire, meter, sensor, atmospheric"),
    Phrases::strong(
        Nutrition,
        "de: trinkmenge, kalorienaufnahme, aufgenommene kalorien, kalorienzufuhr, flüssigkeitsaufnahme, \
         wasserzufuhr, wasseraufnahme, getrunkenes wasser, wasser getrunken, flüssigkeitszufuhr, eiweißzufuhr, \
         nährstoffe; fr: calories consommées, eau bue, eau consommée, apport hydrique, hydratation, calories \
         ingérées, apports, lipides; es: calorías consumidas, calorías ingeridas, agua bebida, ingesta calórica, \
         ingesta, hidratación, agua ingerida, agua consumida; it: calorie assunte, calorie consumate cibo, acqua \
         bevuta, acqua assunta, apporto calorico, assunzione, idratazione; nl: calorieinname, inname, gedronken, \
         waterinname, vochtinname, voeding, drinken; pt: ingestão, ingestão calórica, hidratação; pl: spożyt~, \
         spożyt~ kalori~, zjedzon~ kalori~, przyjęt~ kalori~, wypit~, spożyci~, posiłk~; sv: kaloriintag, \
         vattenintag, vätskeintag, druckit, måltid, måltider; da: kalorieindtag, vandindtag, væskeindtag, \
         drukket, indtagne kalorier; nb: kaloriinntak, vanninntak, væskeinntak, inntatte kalorier; zh: 摄入, 摄入热量, \
         饮水量, 喝水, 膳食; ja: 摂取, 摂取カロリー, 水分補給, 飲水量",
    )
    .unless(
        "pet, dog, cat, feeder, fish, plant, sensor, device, heater, laundry, air, tank, filter, energy, power, \
         leak, room, garden, toilet",
    ),
    Phrases::strong(
        Reproductive,
        "sv: menstruation, menscykel, ägglossning, graviditet; da: ægløsning, cyklus; nb: menstruasjon, syklus, \
         eggløsning, svangerskap; ru: менструац~, менструальн~, месячные; zh: 月经, 经期, 排卵, 怀孕, 孕期, 生理期; ja: 月経, \
         生理周期, 生理日, 妊娠",
    )
    .unless("device, battery, wash, laundry, filter, billing"),
    Phrases::strong(
        Condition,
        "sv: läkemedel, medicin, medicinering, sjukdom, allergi, allergier; da: sygdom, diagnose, blodtype; nb: \
         medisin, sykdom; zh: 用药, 疾病, 病史, 血型, 症状; ja: 薬, アレルギー, 病歴, 血液型",
    )
    .unless("log, network, system, device, data, error, sensor, wifi, plant, light, sensitivity, motion, screen, \
         sound, camera"),
];
