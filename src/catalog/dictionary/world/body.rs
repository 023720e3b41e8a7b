//! Words of the body.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{
    BloodPressure, Composition, Condition, Glucose, Heart, Height, Mental, Nutrition, Reproductive, Respiratory,
    Temperature, Weight,
};

/// What weighs or is high and is no body.
const THINGS: &str = "font, shipping, package, parcel, layer, edge, product, image, screen, window, video, item, ceiling, tank, \
         water, snow, load, vehicle, gross, tare, net, pet, food, laundry, room, camera, table, level, cut, device, wall, \
         lamp";

/// What is warm and is no body.
const ROOMS: &str = "room, indoor, outdoor, thermostat, water, battery, weather, ambient, color, device, oven, fridge, heating, \
         cooling, floor, target";

pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Weight,
        "de: gewicht, wunschgewicht, körpermasse, startgewicht; fr: pesée, masse corporelle; es: pesaje, masa \
         corporal; it: massa corporea; nl: gewicht, streefgewicht, lichaamsmassa; pt: pesagem, massa corporal; \
         pl: wag~ ciał~, mas~ ciał~; sv: vikt, kroppsvikt; da: vægt, kropsvægt; nb: vekt, kroppsvekt; \
         fi: paino, painon, painosi, kehonpaino; is: þyngd, þyngdin, líkamsþyngd; et: kaal, kaalu, kehakaal; \
         lv: svars, svara, svaru, ķermeņa mas~; lt: svoris, svorio, kūno mas~; cs: hmotnost~, váha, váhy, váhu; \
         sk: hmotnosť, hmotnosti; hu: súly, súlyod, súlyom, testsúly, testtömeg; sl: teža, teže, težo, mas~ teles~; \
         hr: težin~, mas~ tijel~, tjelesn~ mas~; sr: тежин~; bg: тегло~; ro: greutat~; el: βάρος, βάρους; \
         tr: ağırlı~, vücut ağırlı~, kilonuz, kilom; uk: вага, ваги, вагу, вага тіла, мас~ тіла; ru: вес, веса, вес тела, \
         масс~ тела; be: вагі, мас~ цела; ca: pes, pes corporal; eu: pisu~, gorputz pisu~; \
         zh: 体重; zh-Hant: 體重; ko: 체중, 몸무게; vi: cân nặng, thể trọng, trọng lượng cơ thể; th: น้ำหนัก; \
         id: berat badan, berat tubuh, bobot badan; hi: वज़न; bn: ওজন~; ta: எடை, உடல் எடை; te: బరువు~; \
         ur: وزن; he: משקל; ka: წონა~; hy: քաշ~; az: çəki~; kk: салмақ, салмағ~; kn: ತೂಕ; ml: ഭാരം; gu: વજન; pa: ਭਾਰ",
    )
    .unless(THINGS),
    Phrases::weak(Weight, "id: berat; tr: kilo").unless(THINGS),
    Phrases::strong(
        Height,
        "sv: kroppslängd; da: kropshøjde; nb: kroppshøyde; fi: pituutesi, kehon pituus; lt: ūgis, ūgio; lv: augum~; \
         cs: tělesn~ výšk~; sk: telesn~ výšk~; hu: testmagasság; sl: telesn~ višin~; hr: tjelesn~ visin~; \
         sr: телесн~ висин~; bg: ръст, ръста; el: ανάστημα; tr: boyunuz, boy uzunlu~; uk: зріст, зросту; \
         ru: рост, роста; ca: alçada, estatura; zh-Hant: 身高; vi: chiều cao cơ thể; th: ส่วนสูง; id: tinggi badan; \
         ko: 신장; fa: قد; hi: क़द; pl: wzrost~; az: boyunuz; eu: garaiera",
    )
    .unless(THINGS),
    Phrases::weak(
        Height,
        "sv: längd; da: højde; nb: høyde; fi: pituus; is: hæð; et: pikkus; lv: garums; cs: výšk~; hu: magasság; \
         sl: višin~; hr: visin~; sr: висин~; bg: височин~; ro: înălțim~; el: ύψος; tr: boy; ca: alçària; eu: altuera; \
         vi: chiều cao; id: tinggi; ms: ketinggian; hi: ऊँचाई, ऊंचाई, लंबाई; bn: উচ্চতা; ta: உயரம்; te: ఎత్తు; ar: طول; he: גובה; \
         ko: 키; ka: სიმაღლე; hy: հասակ; kk: бой",
    )
    .unless(THINGS),
    Phrases::strong(
        Composition,
        "de: körperfett, fettmasse, fett, muskeln, muskelmasse, skelettmuskeln, knochenmasse, knochen, körperwasser, \
         wasseranteil, eiweißanteil, fettfreie masse, fettfreie körpermasse, magermasse, grundumsatz, viszeralfett, \
         viszerales fett, bauchfett, bauchumfang, taillenumfang, hüftumfang, brustumfang, halsumfang, \
         stoffwechsel, stoffwechselalter, körperalter, körperzusammensetzung, körpertyp, gewebewasser; \
         fr: graisse, masse grasse, masse adipeuse, graisse corporelle, muscle, musculaire, osseuse, eau corporelle, \
         hydratation corporelle, masse sèche, métabolisme, métabolisme de base, âge métabolique, tour de taille, \
         tour de hanches, tour de poitrine, graisse sous cutanée, impédance, protéines corporelles, masse maigre, \
         poids maigre, composition corporelle; \
         es: grasa, grasa corporal, músculo, masa muscular, hueso, masa ósea, metabolismo, metabolismo basal, edad metabólica, \
         edad corporal, agua corporal, hidratación corporal, perímetro de cintura, cintura, contorno de cintura, cadera, \
         masa libre de grasa, grasa subcutánea, índice de masa corporal, composición corporal, gasto metabólico basal; \
         it: grasso, grasso corporeo, muscolo, massa muscolare, massa magra, massa ossea, osso, acqua corporea, liquidi corporei, \
         metabolismo, età metabolica, età corporea, girovita, circonferenza vita, circonferenza fianchi, \
         grasso sottocutaneo, indice di massa corporea, composizione corporea; \
         nl: lichaamsvet, vetmassa, vetvrije massa, vetpercentage, spier, spieren, spiermassa, botten, botmassa, \
         lichaamsvocht, lichaamswater, vochtpercentage, buikvet, visceraal vet, middelomtrek, tailleomtrek, \
         buikomvang, heupomtrek, rustmetabolisme, basaal metabolisme, basaalmetabolisme, grondstofwisseling, stofwisseling, \
         metabole leeftijd, lichaamsleeftijd, lichaamssamenstelling; \
         pt: gordura, gordura corporal, massa gorda, massa magra, massa muscular, músculo, massa óssea, água corporal, \
         água no corpo, metabolismo, idade metabólica, idade corporal, cintura, perímetro da cintura, circunferência \
         abdominal, quadril, anca, índice de massa corporal, gordura subcutânea, composição corporal; \
         pl: tkank~ tłuszcz~, tłuszcz~, mięś~, masa kost~, kośc~, nawodnieni~ ciał~, wod~ ciał~, wod~ organizm~, \
         przemian~ materii, wiek metaboliczn~, metabolizm~, obwód tali~, obwód pasa, obwód pasie, obwód bioder, tali~, masa beztłuszcz~, \
         skład ciał~; \
         sv: fett, kroppsfett, fettmassa, fettfri massa, muskel, muskler, muskelmassa, benmassa, skelettmassa, kroppsvatten, \
         vätska, kroppsvätska, basalmetabolism, metabolism, basalomsättning, ämnesomsättning, metabol ålder, metabolisk \
         ålder, kroppsålder, midjemått, midja, visceralt fett, bukfett, höftmått, kroppssammansättning; \
         da: fedt, kropsfedt, fedtmasse, fedtfri masse, muskel, muskler, muskelmasse, knogle, knogler, knoglemasse, \
         kropsvand, kropsvæske, hvilestofskifte, basalstofskifte, stofskifte, metabolisk alder, taljemål, talje, visceralt \
         fedt, kropssammensætning; \
         nb: fettmasse, muskelmasse, beinmasse, kroppsvann, kroppsvæske, hvilestoffskifte, basalstoffskifte, stoffskifte, \
         metabolsk alder, midjemål, livvidde, visceralt fett, kroppssammensetning; \
         fi: rasva, kehonrasva, rasvan, rasvamassa, rasvaton massa, lihas, lihasmassa, lihakset, lihasten, luumassa, luu, luusto, luun, \
         kehon vesi, vesipitoisuus, nestemäärä, nesteprosentti, perusaineenvaihdun~, aineenvaihdun~, \
         vyötärö~, vyötärönympärys, sisälmysrasva, sisäelinrasva, viskeraalirasva, kehonkoostumus, painoindeksi; \
         is: fita, fituprósenta, líkamsfita, fitumassi, vöðvi, vöðvar, vöðvamassi, bein, beinmassi, líkamsvatn, vatn í líkama, \
         grunnefnaskipti, efnaskipti, efnaskiptaaldur, mitti, mittismál, iðrafita, þyngdarstuðull; \
         et: rasv, rasva, keharasv, rasvamass, rasvavaba, lihas, lihasmass, lihaste, luumass, luu, luude, kehavesi, vee osakaal, \
         põhiainevahetus, ainevahetus, ainevahetuse, vööümbermõõt, vöökoht, vistseraalne rasv, kehamassiindeks; \
         lv: tauk~, taukaudu, muskuļ~, muskul~, kaulu, ūdens ķermenī, ķermeņa ūden~, vielmaiņ~, vidukļ~, ķermeņa \
         masas indeks~; \
         lt: riebal~, raumen~, kaul~ mas~, kaulų, vandens kieki~ kūne, kūno vanduo, kūno vandens, medžiagų apykait~, liemen~, \
         kūno masės indeks~; \
         cs: tělesn~ tuk~, podíl tuku, tuk, tuku, svaly, svalů, sval~ hmot~, kostní hmot~, kostí, hmotnost kostí, \
         tělesn~ vod~, vod~ v těle, bazální metabolism~, metabolism~, metabolick~ věk~, obvod pasu, \
         útrobní tuk, viscerální tuk, index tělesn~ hmotnost~; \
         sk: telesn~ tuk~, svalov~ hmot~, svaly, svalov~, kostn~ hmot~, hmotnosť kostí, kostí, telesn~ vod~, \
         bazáln~ metaboliz~, metaboliz~, metabolick~ vek~, obvod pása, viscerálny tuk, index telesn~ hmotnost~; \
         hu: testzsír, zsír, zsírtömeg, zsírmentes, izom, izomtömeg, csont, csonttömeg, testvíz, víztartalom, testnedv, \
         alapanyagcsere, anyagcsere, derékbőség, derék, csípő, hasi zsír, zsigeri zsír, testtömegindex, viszcerális zsír, csontozat; \
         sl: maščob~, mišič~, mišic~, kostn~ mas~, mas~ kosti, kosti, telesn~ vod~, bazaln~ presnov~, presnov~, obseg \
         pasu, pasni obseg, indeks telesn~ mas~; \
         hr: masnoć~, masn~ tkiv~, mast, masti, mišić~, koštan~ mas~, kosti, kostij~, vod~ u tijel~, tjelesn~ vod~, bazaln~ \
         metaboli~, metaboli~, opseg struk~, obim struk~, indeks tjelesn~ mas~, indeks telesn~ mas~; \
         sr: маст, масти, масноћ~, масн~ ткив~, мишић~, коштан~ мас~, кост~ мас~, вод~ у тел~, метаболи~, обим струк~, \
         индекс телесн~ мас~; \
         mk: мускул~, коскен~ мас~, масти, висцералн~ маст~; \
         bg: мазнин~, мускул~, костн~ мас~, кости, вод~ в тял~, обмян~ на веществ~, талия~, обиколк~ на \
         тали~, индекс на телесн~ мас~; \
         ro: grăsim~, mușch~, muscular~, oaselor, oase, osoas~, apă corporal~, apă în corp, metabolism~, vârst~ metabolic~, \
         circumferinț~ tali~, talie, indice~ de mas~ corporal~; \
         el: λίπος, λίπους, λιπώδ~, μυς, μυϊκ~, μυών, οστικ~, οστών, οστά, νερό σώματος, σωματικ~ νερ~, μεταβολισμ~, \
         μεταβολικ~, περιφέρεια μέσης, μέση περιφέρεια, δείκτης μάζας σώματος, δμσ, σπλαχνικ~; \
         tr: yağ, yağı, yağ oranı, yağ kütlesi, kas, kasları, kas kütlesi, kas oranı, kemik, kemik kütlesi, vücut suyu, vücut \
         sıvısı, su oranı, metabolizm~, metabolik yaş~, bel çevresi, kalça çevresi, vücut kitle indeks~, vki, iç yağ; \
         uk: жир~, жиру, м’яз~, мязов~, м'язов~, кістк~, кістков~, вод~ в організм~, вод~ в тіл~, обмін речовин, \
         основн~ обмін~, метаболі~, обхват талі~, обхват стегон, талі~, індекс мас~ тіла, імт; \
         ru: жир~, мышц~, мышечн~, костн~, кости, костей, вод~ в организм~, вод~ в тел~, обмен веществ, основн~ обмен~, \
         метаболи~, метаболическ~, обхват тали~, обхват бедер, тали~, индекс массы тела, имт; \
         be: тлушч~, цягліц~, мышачн~, касцян~, косткав~, абмен рэчываў, індэкс масы цела, талі~; \
         ca: greix~, múscul~, massa muscular, massa òssia, aigua corporal, metabolisme, edat metabòlica, cintura, índex de \
         massa corporal; \
         gl: graxa, músculo, masa ósea, auga corporal, idade metabólica; \
         eu: gantz~, koipe~, muskulu~, giharr~, giharretako, hezur~, gorputzeko ur~, metabolismo~, adin metaboliko~, gerri~, \
         gorputz masaren indize~, gmi; \
         zh: 体脂, 体脂肪, 脂肪率, 脂肪量, 脂肪, 内脏脂肪, 皮下脂肪, 肌肉, 肌肉量, 肌肉率, 骨骼肌, 骨量, 骨质, 骨盐量, 水分率, 体水分, 身体水分, 水分含量, 蛋白质率, \
         基础代谢, 基础代谢率, 代谢, 身体年龄, 代谢年龄, 去脂体重, 瘦体重, 腰围, 臀围, 胸围, 腰臀比, 体型, 身体成分, 身体质量指数, 体质指数, 阻抗; \
         zh-Hant: 體脂, 體脂率, 體脂肪, 體脂肪率, 內臟脂肪, 骨骼肌, 骨骼肌率, 骨質量, 體水分, 身體水分, 水分率, 基礎代謝, 基礎代謝率, 身體年齡, 腰圍, 臀圍, 體型, \
         身體質量指數, 體內水分, 體水分率, 推定骨量; \
         ja: 体脂肪, 体脂肪率, 体脂肪量, 脂肪, 内臓脂肪, 皮下脂肪, 筋肉, 筋肉量, 筋肉率, 骨格筋, 推定骨量, 骨量, 体水分, 体水分率, 基礎代謝, 基礎代謝量, 体内年齢, 代謝年齢, \
         除脂肪体重, 除脂肪量, 腹囲, ウエスト, 胴囲, 肥満度, 体格指数, 体組成; \
         ko: 체지방, 체지방률, 지방, 내장지방, 피하지방, 근육, 근육량, 골격근, 골량, 뼈, 골질량, 체수분, 수분량, 체내 수분, 기초대사, 기초대사량, 신체 나이, 대사 나이, 허리둘레, \
         제지방, 체질량, 체질량지수, 단백질률, 신체 나이; \
         vi: mỡ cơ thể, mỡ nội tạng, cơ bắp, khối lượng cơ, xương, khối lượng xương, nước cơ thể, nước trong cơ thể, trao \
         đổi chất, chuyển hóa, chuyển hóa cơ bản, tuổi sinh học, vòng eo, vòng hông, chỉ số khối cơ thể; \
         th: ไขมัน, กล้ามเนื้อ, กระดูก, มวลกระดูก, น้ำในร่างกาย, การเผาผลาญ, เผาผลาญพื้นฐาน, อายุร่างกาย, รอบเอว, ดัชนีมวลกาย, มวลกาย; \
         id: lemak, otot, tulang, massa tulang, massa otot, air tubuh, kadar air tubuh, metabolisme, usia metabolik, usia \
         tubuh, lingkar pinggang, indeks massa tubuh; ms: jisim otot, jisim tulang, jisim lemak, air badan, lilitan pinggang, \
         ukur lilit pinggang, indeks jisim badan; \
         hi: वसा, चर्बी, मांसपेशी, मांसपेशियों, हड्डी, हड्डियों, शरीर में पानी, शरीर का पानी, चयापचय, कमर; bn: চর্বি~, মেদ, পেশি~, পেশী~, হাড়~, শরীরের পানি, \
         বিপাক~, কোমর~; ta: கொழுப்பு~, தசை~, எலும்பு~, உடல் நீர்~, வளர்சிதை~, இடுப்பு~; te: కొవ్వు~, కండర~, ఎముక~, శరీర నీరు, \
         జీవక్రియ~, నడుము~; ur: چربی, چکنائی, پٹھوں, ہڈی, ہڈیوں, میٹابولزم, کمر; \
         fa: چربی, عضله, عضلات, عضلانی, ماهیچه, استخوان, آب بدن, متابولیسم, سوخت و ساز, دور کمر, شاخص توده بدنی; \
         ar: دهون, شحوم, عضلات, عضلي~, كتلة العضلات, العظام, عظام, كتلة العظام, ماء الجسم, سوائل الجسم, الأيض, معدل الأيض, محيط الخصر, \
         مؤشر كتلة الجسم, كتلة الجسم; \
         he: שומן, שריר, שרירים, עצמות, מסת עצם, מי גוף, נוזלים בגוף, חילוף חומרים, היקף מותניים, מותניים, מסת גוף, מדד מסת הגוף; \
         ka: ცხიმ~, კუნთ~, ძვლ~; hy: ճարպ~, մկան~, ոսկր~; az: yağ, əzələ~, sümük~; kk: бұлшықет~, сүйек~",
    )
    .unless(
        "label, dietary, food, nutrition, meal, saturated, trans, fish, http, milk, meter, oil, intake, filter, glass, table",
    ),
    Phrases::strong(
        Heart,
        "de: puls, herzfrequenz, herzrate, herzschlag, herzschläge, ruhepuls, herz, herzratenvariabilität, \
         herzfrequenzvariabilität, herzrhythmus, vorhofflimmern, pulsschlag; fr: fréquence cardiaque, cardiaque, pouls, \
         battements, pulsations, fibrillation auriculaire; es: cardíac~, pulso, pulsaciones, latidos, fibrilación \
         auricular; it: cardiac~, battit~, pulsazion~, polso, fibrillazione atriale; nl: hartslag, rusthartslag, hart, hartfrequentie, \
         hartritme, polsslag, hartslagen, pols, hartritmevariabiliteit, boezemfibrilleren; \
         pt: cardíac~, batiment~, pulsaç~, pulso; pl: tętn~, puls, pulsu, rytm~ serc~, serc~, uderze~ serc~, \
         zmiennoś~ rytmu; \
         sv: puls, vilopuls, hjärtfrekvens, hjärtslag, hjärta, hjärtrytm, hjärtat; da: puls, hvilepuls, hjertefrekvens, hjerterytme, \
         hjerteslag, hjerte, pulsfrekvens; nb: hvilepuls, hjertefrekvens, hjerterytme, hjerte, hjerteslag; \
         fi: syke, sykkeen, sykettä, leposyke, sykeväli, syketaso, pulssi, sydän, sydämen, lepopulssi, keskisyke, maksimisyke; \
         is: púls, hjartsláttur, hjartslátt~, hvíldarpúls, hjarta, púlsinn; et: pulss, pulsi, südame, süda, südamerütm, südametöö, \
         puhkepulss, südamelöög~, löögisagedus; lv: pulss, pulsa, sirds, sirdsdarb~, sirdspukst~; lt: pulsas, pulso, širdies, \
         širdis; cs: tep, tepu, tepov~, srdečn~, srdce, tepů, puls; sk: tep, tepov~, pulz~, srdcov~, srdce; \
         hu: pulzus, pulzusszám, szív, szívritmus, szívfrekvencia, szívverés, szívműködés; sl: utrip~, srčn~, srce, srca; hr: puls, \
         pulsa, otkucaj~, srčan~, srca, srce; sr: пулс, пулса, откуцај~, срчан~, срца, срце; mk: отчукувањ~, срцев~; \
         bg: пулс, пулса, пулсът, сърдеч~, сърце, удара в минута; ro: puls, pulsul, pulsului, cardiac~, bătăi~, ritm cardiac; \
         el: παλμ~, καρδι~, σφυγμ~; tr: nabız, nabzı, nabzınız, kalp, kalp atış~, nabızı; \
         uk: пульс~, серцеб~, серцев~, серця, чсс; ru: пульс, пульса, пульсе, сердеч~, сердца, сердцеб~, чсс, удары в минуту; \
         be: пульс, пульсу, сардэчн~, сэрца, чсс; \
         ca: cardíac~, pols, batec~, pulsacion~; eu: pultsu~, bihotz~, bihotzeko, taupada~; \
         zh: 心率, 心跳, 脉搏, 静息心率, 心电图, 心律, 房颤, 心脏; zh-Hant: 心率, 心跳, 脈搏, 心電圖, 心律, 心臟; ja: 心拍, 心拍数, 脈拍, 心電図, 心臓, 心房細動; \
         ko: 심박, 심박수, 심박동, 맥박, 심장, 심전도, 심방세동; vi: nhịp tim, mạch đập, điện tâm đồ; th: หัวใจ, ชีพจร, อัตราการเต้นของหัวใจ, การเต้นของหัวใจ; \
         id: detak jantung, denyut jantung, jantung, denyut nadi, nadi, detak; ms: kadar denyutan, denyutan jantung, degupan jantung; \
         hi: हृदय, धड़कन, दिल, नाड़ी, नब्ज, नब्ज़, पल्स, हार्ट रेट; bn: হৃদ, হৃদস্পন্দন~, হৃৎস্পন্দন~, হৃদ্‌স্পন্দন~, স্পন্দন~, নাড়ি~, নাড়ির, পালস; ta: இதய~, நாடி~, இதயத் துடிப்பு~, துடிப்பு~; \
         te: గుండె~, హృదయ~, నాడి, పల్స్; ur: دل, دھڑکن, نبض, ہارٹ ریٹ; fa: ضربان, ضربان قلب, قلب, نبض; ar: قلب, القلب, نبض, نبضات, \
         معدل ضربات القلب, ضربات القلب, تخطيط القلب; he: דופק, לב, קצב לב, פעימות לב, פעימות, דופק במנוחה; \
         ka: პულს~, გულის~, გულისცემ~; hy: զարկերակ~, սրտի~; az: nəbz~, ürək~; kk: жүрек~, тамыр соғ~",
    )
    .unless(
        "beat, width, keepalive, watchdog, tempo, song, music, energy, electric, meter, kwh, zones, meter, water, light, led, \
         flow, counter, lamp, sensor",
    ),
    Phrases::weak(Heart, "fr: fc").under("average, mean, media, max, min, resting, bpm, lpm, ppm"),
    Phrases::strong(BloodPressure, "fr: pas, pad").under("mmhg"),
    Phrases::strong(
        BloodPressure,
        "de: blutdruck, systole, diastole, systolischer, diastolischer, diast, syst, oberer blutdruckwert, arterieller \
         druck; fr: systolique~, diastolique~, tension artérielle, pression artérielle, pression sanguine, pression systolique; \
         es: sistólic~, diastólic~, tensión arterial, presión sanguínea, presión arterial; it: sistolic~, diastolic~, \
         pressione arteriosa, pressione del sangue, pressione sanguigna; nl: bloeddruk, bovendruk, \
         onderdruk, systolische, diastolische, systolisch, diastolisch; pt: sistólic~, diastólic~, pressão arterial, pressão sanguínea, \
         tensão arterial; pl: ciśnieni~ krwi, skurczow~, rozkurczow~, ciśnieni~ tętnicz~; \
         sv: blodtryck, systoliskt, diastoliskt, systolisk, diastolisk, övertryck, undertryck; da: blodtryk, systolisk, diastolisk, \
         systoliske, diastoliske, overtryk, undertryk; nb: blodtrykk, overtrykk, undertrykk; fi: verenpaine, verenpaineen, \
         yläpaine, alapaine, systolinen, diastolinen; is: blóðþrýsting~, slagbil~, hlébil~, efri mörk, neðri mörk; et: vererõhk, vererõhu, \
         süstool~, diastool~; lv: asinsspiedien~, sistolisk~, diastolisk~; lt: kraujospūd~, kraujo spaud~, kraujospūdis, sistolin~, \
         diastolin~; \
         cs: krevn~ tlak~, systolick~, diastolick~; sk: krvn~ tlak~, systolick~, diastolick~; \
         hu: vérnyomás, szisztolés, diasztolés, systolés, diastolés; sl: krvn~ tlak~, krvn~ pritisk~, sistoličn~, diastoličn~; \
         hr: krvn~ tlak~, krvn~ pritis~, sistoličk~, dijastoličk~; sr: крвн~ притис~, систолн~, дијастолн~, систолиц~, систоличк~, дијастоличк~, \
         горњи притисак, доњи притисак, gornji pritisak, donji pritisak; bg: кръвн~ наляган~, систолич~, диастолич~, горна граница на кръвното, кръвно; \
         ro: tensiun~ arterial~, presiun~ arterial~, sistolic~, diastolic~; el: αρτηριακ~, πίεση αίματος, πίεσης αίματος, συστολικ~, \
         διαστολικ~, μεγάλη πίεση, μικρή πίεση; tr: tansiyon~, kan basınc~, sistolik, diyastolik, büyük tansiyon; \
         uk: артеріальн~ тиск~, кров~ тиск~, кровян~ тиск~, систоліч~, діастоліч~, верхній тиск, нижній тиск; \
         ru: артериальн~ давлен~, кровян~ давлен~, давление крови, систолич~, диастолич~, верхнее давление, нижнее давление; \
         be: артэрыяльн~, крывян~ ціск~, сісталіч~, дыясталіч~, верхні ціск, ніжні ціск; \
         ca: sistòlic~, diastòlic~, pressió arterial, pressió sanguínia, tensió arterial; gl: tensión arterial; eu: odol presio~, \
         sistoliko~, diastoliko~; \
         zh: 血压, 收缩压, 舒张压, 高压, 低压, 动脉压; zh-Hant: 血壓, 收縮壓, 舒張壓, 高壓, 低壓; ja: 血圧, 収縮期, 拡張期, 最高血圧, 最低血圧, 収縮期血圧, 拡張期血圧, 上の血圧, 下の血圧; \
         ko: 혈압, 수축기, 이완기, 최고혈압, 최저혈압; vi: huyết áp, tâm thu, tâm trương; th: ความดันโลหิต, ความดันเลือด, ความดันตัวบน, ความดันตัวล่าง, ซิสโตลิก, ไดแอสโตลิก; \
         id: tekanan darah, sistolik, diastolik; hi: रक्तचाप, रक्त चाप, ब्लड प्रेशर, सिस्टोलिक, डायस्टोलिक; bn: রক্তচাপ~, সিস্টোলিক, ডায়াস্টোলিক, ব্লাড প্রেশার; \
         ta: இரத்த அழுத்த~, இரத்தஅழுத்த~, சிஸ்டாலிக், டயஸ்டாலிக்; te: రక్తపోటు~, రక్త పోటు, సిస్టోలిక్, డయాస్టోలిక్; ur: بلڈ پریشر, فشار خون, سسٹولک, ڈائسٹولک; \
         fa: فشار خون, فشارخون, سیستولیک, دیاستولیک; ar: ضغط الدم, ضغط دم, انقباضي, انبساطي, الضغط الانقباضي; he: לחץ דם, לחץ הדם, סיסטולי, דיאסטולי; \
         ka: არტერიულ~, წნევა~; hy: զարկերակային ճնշում, արյան ճնշում; az: qan təzyiq~, arterial təzyiq~, sistolik; kk: қан қысым~",
    )
    .unless("tire, tyre, air, water, atmospheric, wash, pump"),
    Phrases::strong(
        Respiratory,
        "de: sauerstoffsättigung, blutsauerstoff, sauerstoff, atemfrequenz, atemzüge, atmung, atem, atemaussetzer, o2 sättigung, \
         atemrate; \
         fr: fréquence respiratoire, respiratoire, respiration, respirations, saturation oxygène, oxygène sang, taux oxygène, oxygène sanguin, apnée, \
         apnées; es: respiratori~, respiraciones, respiración, saturación de oxígeno, oxígeno sangre, apnea; it: respiratori~, \
         respiri, respiro, saturazione ossigeno, ossigeno sangue, ossigeno sanguigno, apnee; nl: ademhaling, ademhalingen, ademfrequentie, \
         zuurstofsaturatie, zuurstofverzadiging, bloedzuurstof, zuurstof, saturatie, zuurstofgehalte, ademhalingsfrequentie, apneu; \
         pt: respiratóri~, respirações, respiração, saturação oxigénio, oxigénio sangue, oxigênio sangue, oxigenação, apneia; pl: oddech~, \
         oddych~, natlenieni~, saturacj~ tlen~, saturacj~ krwi, nasyceni~ tlen~, nasyceni~ krwi tlen~, tlen krwi, bezdech~; \
         sv: andning, andningsfrekvens, andetag, syremättnad, blodsyre, syresättning, syrgasmättnad; da: åndedræt, respirationsfrekvens, vejrtrækning, \
         vejrtrækninger, iltmætning, blodets ilt, ilt i blodet, blodilt, åndedrag; nb: pust, pustefrekvens, respirasjon, respirasjonsfrekvens, oksygenmetning, \
         oksygen, blodoksygen, åndedrett, pusting, surstoffmetning, oksygenopptak i blod; fi: hengitys, hengitystiheys, hengitystaajuus, happisaturaatio, veren happi, \
         veren happipitoisuus, happikylläisyys, happipitoisuus, hengitysten; is: öndun, öndunartíðni, súrefni, súrefnismettun, andardr~; et: hingamis~, hingamissagedus, \
         hingamine, hapnik, vere hapnik~, hapnikusisaldus, hapnikuga küllastu~; lv: elpošan~, elpas, elpu, skābek~ līmen~ asin~, skābek~, skābekļa piesātināj~; \
         lt: kvėpavim~, įkvėpim~, deguon~, kraujo deguon~, įsotinim~ deguon~; cs: dechov~, dýchán~, dechů, dech, okysličen~, kyslík~ v krvi, nasycen~ kyslík~; sk: dychov~, dýchan~, dychov, okysličen~, kyslík~ v krvi, saturáci~ kyslík~; hu: légzés, légzésszám, légzésfrekvencia, \
         véroxigén, oxigénszint, oxigéntelítettség, oxigén, oxigénszaturáció, véroxigénszint; sl: dihanj~, dihal~, vdih~, kisik~ v krvi, \
         nasičenost~; hr: disanj~, disajn~, udisaj~, kisik~ u krvi, zasićen~ kisik~, kiseonik~ u krvi, saturacij~ kisik~, respiratorn~; sr: дисањ~, удах~, кисеоник~, \
         респираторн~; mk: дишењ~, кислород~ крв~; bg: дишан~, дихател~, кислород~ в кръв~, насищан~ с кислород~; ro: respirați~, respirator~, oxigen sânge, \
         saturați~ oxigen, oxigen din sânge; el: αναπνο~, αναπνευστικ~, οξυγόνο αίματος, κορεσμ~ οξυγόν~, οξυγόν~; tr: solunum~, nefes~, kan oksijen~, oksijen satürasyon~, oksijen~; \
         uk: дихан~, кисен~ в крові, рівень кисню, насичен~ киснем, сатурац~, кисню; ru: дыхан~, дыхательн~, вдох~, кислород~ в крови, насыщен~ кислород~, сатурац~, кислорода; \
         be: дыханн~, кісларод~, сатурац~; ca: respiratòri~, respiracion~, saturació oxigen, oxigen sang, oxigen a la sang; eu: arnas~, arnasketa~, odoleko oxigeno~, oxigeno \
         saturazio~; \
         zh: 血氧, 血氧饱和度, 呼吸, 呼吸率, 呼吸频率, 呼吸暂停, 血氧仪; zh-Hant: 血氧, 血氧濃度, 呼吸頻率, 呼吸; ja: 血中酸素, 血中酸素濃度, 酸素飽和度, 呼吸数, 呼吸, 無呼吸; \
         ko: 산소포화도, 산소 포화도, 혈중 산소, 혈중산소, 호흡, 호흡수, 무호흡; vi: nhịp thở, hô hấp, oxy trong máu, oxy máu, spo2, nồng độ oxy, độ bão hòa oxy; \
         th: ออกซิเจน, ออกซิเจนในเลือด, การหายใจ, อัตราการหายใจ, หายใจ; id: pernapasan, laju pernapasan, napas, oksigen darah, saturasi oksigen, kadar oksigen; \
         ms: pernafasan, kadar pernafasan, nafas, tepu oksigen, ketepuan oksigen; hi: श्वसन, सांस, साँस, ऑक्सीजन, रक्त ऑक्सीजन; bn: শ্বাস~, শ্বাসপ্রশ্বাস~, অক্সিজেন~; ta: சுவாச~, ஆக்ஸிஜன்~, ஆக்சிஜன்~; \
         te: శ్వాస~, ఆక్సిజన్~, శ్వాసక్రియ~; ur: سانس, آکسیجن, تنفس; fa: تنفس, تنفسی, اکسیژن خون, اکسیژن; ar: تنفس, معدل التنفس, أكسجين, الأكسجين; he: נשימה, נשימות, קצב נשימה, חמצן, חמצן בדם; \
         ka: ჟანგბად~, სუნთქვ~; hy: թթվածն~, շնչառ~; az: oksigen~, tənəffüs~; kk: оттег~, тыныс~",
    )
    .unless("tank, air, sensor, water, lamp, light, led, color"),
    Phrases::strong(
        Temperature,
        "de: körpertemperatur, hauttemperatur, basaltemperatur, fieber; fr: température corps, température peau, température \
         corporelle, température cutanée, fièvre; es: temperatura cuerpo, temperatura piel, temperatura cutánea, fiebre; it: temperatura corpo, \
         temperatura pelle, febbre; nl: lichaamstemperatuur, huidtemperatuur, koorts; pt: temperatura corpo, temperatura pele, \
         febre, temperatura corporal; pl: temperatur~ ciał~, temperatur~ skór~, gorączk~; sv: kroppstemperatur, hudtemperatur, feber; \
         da: kropstemperatur, hudtemperatur; nb: kroppstemperatur; fi: ruumiinlämp~, kehon lämpötil~, ihon lämpötil~, kuume, ruumiinlämpö, ihon lämpö; \
         is: líkamshit~, húðhit~; et: kehatemperatuur, nahatemperatuur, kehatemperatuuri, palavik; lv: ķermeņa temperatūr~, ādas temperatūr~; lt: kūno temperatūr~, odos temperatūr~; \
         cs: tělesn~ teplot~, teplot~ těl~, teplot~ kůž~, teplot~ pokožk~; sk: telesn~ teplot~, teplot~ tela, teplot~ pokožk~; hu: testhőmérséklet, \
         testhő, bőrhőmérséklet, láz; sl: telesn~ temperatur~, temperatur~ teles~, temperatur~ kož~; hr: tjelesn~ temperatur~, temperatur~ tijel~, \
         temperatur~ kož~, telesn~ temperatur~; sr: телесн~ температур~, температур~ тела, температур~ коже; mk: температур~ на тело~; bg: телесн~ температур~, \
         температур~ на тяло~, температур~ на кожа~; ro: temperatur~ corporal~, temperatur~ corpului, temperatur~ piel~, febră; el: θερμοκρασία σώματος, θερμοκρασία \
         δέρματος, πυρετ~; tr: vücut sıcaklı~, vücut ısısı, cilt sıcaklı~, deri sıcaklı~; uk: температур~ тіла, температур~ шкіри; ru: температур~ тела, температур~ кожи; \
         be: тэмператур~ цела, тэмператур~ скуры; ca: temperatura corporal, temperatura cos, temperatura pell; eu: gorputz tenperatur~, gorputzeko tenperatur~, azal~ tenperatur~; \
         zh: 体温, 皮肤温度, 基础体温; zh-Hant: 體溫, 皮膚溫度; ja: 体温, 皮膚温, 皮膚温度, 基礎体温; ko: 체온, 피부 온도; vi: nhiệt độ cơ thể, thân nhiệt, nhiệt độ da; \
         th: อุณหภูมิร่างกาย, อุณหภูมิผิวหนัง, อุณหภูมิกาย; id: suhu tubuh, suhu badan, suhu kulit; hi: शरीर तापमान, शरीर का तापमान, त्वचा का तापमान, बुखार; bn: শরীরের তাপমাত্রা~, \
         দেহের তাপমাত্রা~, ত্বকের তাপমাত্রা; ta: உடல் வெப்பநிலை~, தோல் வெப்பநிலை; te: శరీర ఉష్ణోగ్రత~, చర్మ ఉష్ణోగ్రత; ur: جسم درجہ حرارت, جسمانی درجہ حرارت, جلد درجہ حرارت; fa: دمای بدن, دمای پوست; \
         ar: درجة حرارة الجسم, حرارة الجسم, درجة حرارة الجلد; he: חום גוף, טמפרטורת גוף, טמפרטורת העור; ka: სხეულის ტემპერატურ~; hy: մարմնի ջերմ~; az: bədən temperatur~, bədən hərarət~; kk: дене қызу~, дене температур~",
    )
    .unless(ROOMS),
    Phrases::strong(
        Glucose,
        "de: blutzucker, glukose, zuckerspiegel, insulin, nüchternzucker; fr: glycémi~, glucose, insuline; es: glucosa, glucemia, \
         azúcar en sangre, insulina; it: glicemi~, glucosio, zucchero sangue, insulina; nl: bloedsuiker, bloedglucose, glucose, \
         suikergehalte, bloedsuikerspiegel, insuline; pt: glicose, glicemi~, glucose, açúcar no sangue, insulina; pl: glukoz~, glikemi~, cukr~ krwi, insulin~; \
         sv: blodsocker, blodglukos, glukos; da: blodsukker, blodglukose, glukose; nb: blodsukker; fi: verensokeri, glukoosi, \
         verensokerin, insuliini; is: blóðsyk~, blóðsykur, glúkósi; et: veresuhkur, veresuhkru, glükoos~; lv: glikoz~, cukur~ asin~, glikēmij~; lt: gliukoz~, \
         cukr~ kraujyje, cukraus kiek~ kraujyje; cs: glykémi~, glukóz~, cukr~ krv~, krevní cukr~; sk: glykémi~, glukóz~, krvn~ cukr~, cukr~ v krvi, hladina cukru; hu: vércukor, vércukorszint, glükóz; \
         sl: glukoz~, krvn~ sladkor~, sladkor~ v krvi; hr: glukoz~, šećer~ u krvi, šećer krvi; sr: глукоз~, шећер~ у крви, глико~; bg: глюкоз~, кръвн~ захар~, захар~ в \
         кръв~; mk: гликоз~, шеќер~ во крв~; ro: glicemi~, glucoz~, zahăr sânge; el: γλυκόζη~, σάκχαρο~, ζάχαρο~; tr: kan şeker~, glikoz~, glukoz~; \
         uk: глюкоз~, цукор крові, цукр~ кров~, рівень цукру; ru: глюкоз~, сахар~ кров~, сахар в крови, гликеми~, инсулин~; be: глюкоз~, цукр~ у крыві; ca: glucos~, glucèmi~, sucre en \
         sang; eu: glukosa~, odoleko azukre~; zh: 血糖, 葡萄糖, 胰岛素, 糖化血红蛋白; zh-Hant: 血糖, 胰島素; ja: 血糖, 血糖値, グルコース; ko: 혈당, 포도당, 인슐린; vi: đường huyết, glucose, đường trong \
         máu; th: น้ำตาลในเลือด, กลูโคส; id: gula darah, glukosa; hi: रक्त शर्करा, ब्लड शुगर, ग्लूकोज, शुगर; bn: রক্তে শর্করা, রক্তের শর্করা, গ্লুকোজ~, শর্করা~; ta: இரத்த சர்க்கரை~, \
         இரத்தச் சர்க்கரை~, குளுக்கோஸ்~; te: రక్తంలో చక్కెర~, రక్త చక్కెర, గ్లూకోజ్~, చక్కెర~; ur: خون شوگر, بلڈ شوگر, گلوکوز, شوگر; fa: قند خون, گلوکز; ar: سكر الدم, السكر في الدم, جلوكوز, الجلوكوز; he: סוכר בדם, גלוקוז, רמת סוכר; \
         ka: გლუკოზ~; hy: գլյուկոզ~; az: qlükoza~; kk: глюкоза~, қандағы қант",
    ),
    Phrases::strong(
        Mental,
        "de: stress, stresspegel, stresswert, stimmung, gemütslage; fr: stress, humeur; es: estrés, estado de ánimo, ánimo; \
         it: stress, umore; nl: stress, stressniveau, stemming; pt: stress, stresse, estresse, humor, estado de espírito; pl: stres~, nastr~; sv: stress, \
         stressnivå, humör, sinnesstämning; da: stress, humør; nb: stressnivå, humør; fi: stressi, stressitaso, stressin, mieliala; \
         is: streita, streitu, streitustig; et: stress, stressi, stressitase, meeleolu; lv: stres~, garastāvokl~; lt: stres~, nuotaik~; cs: stres~, nálad~; \
         sk: stres~, nálad~; hu: stressz, stresszszint, hangulat; sl: stres~, razpoložen~; hr: stres~, raspoložen~; sr: стрес~, расположењ~; bg: стрес~, \
         настроени~; ro: stres~, stare de spirit; el: στρες, άγχος, άγχους, διάθεση~; tr: stres~, ruh hali~; uk: стрес~, настрій, настрою; ru: стресс~, настроени~; \
         be: стрэс~, настрой, настрою; ca: estrès, estat ànim, estrés; eu: estres~, aldarte~; zh: 压力, 心情, 情绪, 压力值; zh-Hant: 壓力, 心情, 情緒; ja: ストレス, 気分; ko: 스트레스, 기분; \
         vi: căng thẳng, tâm trạng, mức độ căng thẳng; th: ความเครียด, อารมณ์; id: stres, suasana hati, tingkat stres; ms: tekanan emosi, tahap tekanan, tekanan mental, \
         tahap stres; hi: तनाव, मनोदशा, मूड; bn: মানসিক চাপ~, চাপের মাত্রা, মেজাজ~, স্ট্রেস; ta: மன அழுத்த~, மனஅழுத்த~, மனநிலை~; te: ఒత్తిడి~, మానసిక స్థితి~; ur: ذہنی دباؤ, تناؤ, موڈ; fa: استرس, حال روحی, خلق; \
         ar: إجهاد, الإجهاد, توتر, التوتر, مزاج, الحالة المزاجية; he: לחץ נפשי, רמת מתח, סטרס, מצב רוח; ka: სტრეს~; hy: սթրես~; az: stres~; kk: стресс~",
    )
    .unless("test, light, lighting, scene, music, cpu, load, water, air, pump, tire, meter, sensor, atmospheric"),
    Phrases::strong(
        Nutrition,
        "de: trinkmenge, kalorienaufnahme, aufgenommene kalorien, kalorienzufuhr, flüssigkeitsaufnahme, wasserzufuhr, wasseraufnahme, \
         getrunkenes wasser, wasser getrunken, flüssigkeitszufuhr, eiweißzufuhr, nährstoffe; fr: apport calorique, calories consommées, eau bue, eau consommée, \
         apport hydrique, hydratation, calories ingérées, apports, glucides, lipides; es: calorías consumidas, calorías ingeridas, agua \
         bebida, ingesta calórica, ingesta, hidratación, agua ingerida, agua consumida; it: calorie assunte, calorie consumate cibo, acqua bevuta, acqua assunta, \
         apporto calorico, assunzione, idratazione; nl: calorie inname, calorieinname, inname, gedronken, waterinname, vochtinname, voeding, \
         drinken; pt: calorias ingeridas, calorias consumidas, água ingerida, água bebida, ingestão, ingestão calórica, hidratação; \
         pl: spożyt~, spożyt~ kalori~, zjedzon~ kalori~, przyjęt~ kalori~, wypit~, wypit~ wod~, spożyci~, kaloryczność posiłk~, przyjęte kalorie, posiłk~; sv: kaloriintag, vattenintag, vätskeintag, druckit, drucket vatten, måltid, \
         måltider; da: kalorieindtag, vandindtag, væskeindtag, drukket, måltid, indtagne kalorier; nb: kaloriinntak, vanninntak, væskeinntak, drukket, inntatte kalorier; \
         fi: juotu, nautitut kalorit, kalorien saanti, energiansaanti, nesteytys, vedenjuonti, veden saanti, juodun veden, ateria, nautittu; is: vatnsneysla, kaloríuinntaka, vatnsinntaka, \
         hitaeiningainntaka, drukkið; et: joodud, tarbitud kalorid, söögikord; lv: uzņemt~ kalorij~, izdzert~, patērētās kalorijas, apēst~; lt: suvartot~ kalorij~, išgert~; cs: příjem kalori~, příjem vod~, příjem tekutin~, přijat~ kalori~, \
         vypit~, pitn~ režim~; sk: príjem kalór~, príjem vod~, príjem tekutín, prijat~ kalór~, vypit~, pitn~ režim~; hu: kalóriabevitel, bevitt kalóri~, elfogyasztott kalóri~, megivott, folyadékbevitel, ivott; sl: zaužit~, vnos kalorij~, vnos vod~, popit~; \
         hr: unesen~ kalorij~, unos kalorij~, unos vod~, popijen~, konzumiran~ kalorij~; sr: унет~ калориј~, унос калориј~, унос вод~, попијен~; mk: внесен~ калори~, внес на калори~, испиен~; bg: приет~ калори~, прием на калори~, прием на вод~, изпит~ вод~; ro: aport caloric, ingerat~, \
         calori~ consumat~, apă băut~, hidratar~; el: πρόσληψη~, θερμίδες που καταναλώθηκαν, ενυδάτωση~, γεύμα~; tr: alınan kalori~, kalori alım~, içilen su, tüketilen kalori~, su alımı; \
         uk: спожит~ калор~, випит~; ru: потреблен~ калор~, потребленн~ калор~, выпит~, съеден~, водный баланс; be: спажыт~ калор~, выпіт~; ca: ingesta, ingerid~, aigua beguda, calories \
         consumides, hidratació; gl: calorías inxeridas, auga inxerida, auga bebida; eu: edandako ura, hartutako kaloria~, kaloria kontsumo~; \
         zh: 摄入, 摄入热量, 热量摄入, 饮水量, 喝水, 饮食, 卡路里摄入, 膳食; zh-Hant: 攝取, 攝取熱量, 飲水量, 喝水, 熱量攝取; ja: 摂取, 摂取カロリー, 水分補給, 水分摂取, 飲水量, 食事; ko: 섭취, 섭취 칼로리, 섭취량, 물 섭취, 수분 섭취, 식사; \
         vi: calo nạp vào, lượng calo nạp, nạp vào, lượng nước uống, nước uống, nước đã uống, bữa ăn; th: แคลอรี่ที่ได้รับ, ปริมาณน้ำที่ดื่ม, ดื่มน้ำ, น้ำที่ดื่ม, ที่ได้รับ, พลังงานที่ได้รับ; id: asupan, kalori masuk, minum air; ms: pengambilan kalori, pengambilan air, air diminum; hi: कैलोरी सेवन, पानी का सेवन, आहार; bn: ক্যালোরি গ্রহণ, পানি পান, পান করা; ta: கலோரி உட்கொள்ளல், உட்கொண்ட~, உட்கொள்ளல், குடித்த~; te: తీసుకున్న కేలరీలు, \
         తీసుకున్న~, తాగిన~; ur: کیلوریز کا استعمال, پانی کا استعمال, پیا گیا; fa: کالری دریافتی, دریافتی, مصرفی آب, آب مصرفی, آب نوشیده; ar: سعرات حرارية متناولة, متناولة, شرب الماء; he: צריכת קלוריות, שתיית מים, \
         קלוריות שנצרכו",
    )
    .unless(
        "pet, dog, cat, feeder, fish, plant, sensor, device, heater, laundry, air, tank, filter, energy, power, leak, room, garden, \
         toilet",
    ),
    Phrases::strong(
        Reproductive,
        "sv: menstruation, menscykel, ägglossning, graviditet; da: menstruation, ægløsning, graviditet, cyklus; nb: menstruasjon, \
         syklus, eggløsning, svangerskap; fi: kuukautis~, kuukautiset, kuukautiskierto, ovulaatio, raskaus; is: tíðahring~, blæðingar, egglos, meðganga; et: menstruatsioon, \
         ovulatsioon, rasedus; lv: menstruāci~, ovulāci~, grūtniecīb~; lt: menstruacij~, ovuliacij~, nėštum~, mėnesin~; cs: menstruac~, menstruačn~, ovulac~, těhotenst~; sk: menštruáci~, \
         menštruačn~, ovuláci~, tehotenst~; hu: menstruáció, menstruációs, ciklus, peteérés, ovuláció, terhesség; sl: menstruacij~, ovulacij~, nosečnost~; hr: menstruacij~, \
         menstrualn~, ovulacij~, trudnoć~; sr: менструаци~, овулациј~, трудноћ~; bg: менструац~, менструал~, овулаци~, бременност~; ro: menstruați~, menstrual~, ovulați~, sarcină; \
         el: έμμηνο~, εμμηνόρροια~, περίοδο~, ωορρηξία~, εγκυμοσύνη~; tr: adet~, regl, yumurtlama~, hamilelik~, gebelik~; uk: менструац~, менструал~, овуляц~, вагітніст~; ru: менструац~, менструальн~, месячные, овуляци~, \
         беременност~; be: менструац~, менструал~, авуляц~, цяжарнаст~; ca: menstruació, menstrual, ovulació, embaràs; eu: hilekoa, obulazio~, haurdunaldi~; zh: 月经, 经期, 排卵, 排卵期, 怀孕, 孕期, 生理期, 月经周期; \
         zh-Hant: 月經, 經期, 排卵, 懷孕, 生理期; ja: 月経, 生理周期, 生理日, 排卵, 妊娠; ko: 월경, 생리, 배란, 임신, 생리 주기; vi: kinh nguyệt, rụng trứng, mang thai, thai kỳ; th: ประจำเดือน, รอบเดือน, ตกไข่, ตั้งครรภ์; id: menstruasi, haid, ovulasi, \
         kehamilan; hi: मासिक धर्म, माहवारी, गर्भावस्था, ओव्यूलेशन; bn: মাসিক~, ঋতুস্রাব~, গর্ভাবস্থা~; ta: மாதவிடாய்~, கர்ப்ப~; te: ఋతు~, గర్భ~; ur: ماہواری, حمل; fa: قاعدگی, پریود, بارداری, تخمک گذاری; ar: دورة شهرية, الدورة الشهرية, حيض, الحيض, إباضة, \
         الإباضة, حمل, الحمل; he: מחזור, ביוץ, הריון, וסת; pl: miesiączk~, ciąż~, owulacj~, cykl miesiączk~",
    )
    .unless("device, battery, wash, laundry, filter, billing"),
    Phrases::strong(
        Condition,
        "de: medikation, dosierung, krankheiten, symptome, blutgruppe; sv: läkemedel, medicin, medicinering, sjukdom, allergi, \
         allergier, diagnos, blodgrupp; da: medicin, sygdom, diagnose, allergi, blodtype; nb: medisin, sykdom, blodtype; fi: lääke, lääkitys, sairaus, allergia, \
         diagnoosi, veriryhmä, oireet; is: lyf, sjúkdóm~, ofnæmi, blóðflokk~, greining; et: ravim, ravimid, haigus, allergia, diagnoos, veregrupp; lv: medikament~, slimīb~, alerģij~, diagnoz~, asinsgrup~; lt: vaist~, ligos istorij~, \
         alergij~, diagnoz~, kraujo grup~; cs: léky, léků, nemoc~, alergi~, diagnóz~, krevní skupin~, příznak~; sk: lieky, liekov, choroba, chorob~, alergi~, diagnóz~, krvn~ skupin~; hu: gyógyszer, gyógyszerek, betegség, allergia, diagnózis, vércsoport, \
         tünetek; sl: zdravil~, bolezen~, alergij~, diagnoz~, krvn~ skupin~; hr: lijek~, bolest~, alergij~, dijagnoz~, krvn~ grup~; sr: лек, лекови, болест~, алергиј~, дијагноз~, крвн~ груп~; bg: лекарств~, болест~, алерги~, диагноз~, \
         кръвн~ груп~; ro: medicament~, boal~, alergi~, grup~ sanguin~; el: φάρμακο~, φαρμακ~, ασθένει~, αλλεργί~, διάγνωση~, ομάδα αίματος; tr: ilaç~, hastalık~, alerji~, kan grubu; uk: ліки, лік~ засоб~, хвороб~, алергі~, діагноз~, \
         груп~ крові; ru: лекарств~, болезн~, заболеван~, аллерги~, диагноз~, группа крови, симптом~; be: лекі, хвароб~, алергі~, дыягназ~, група крыві; ca: medicament~, malalti~, al·lèrgi~; eu: botika~, gaixotasun~, alergia~; \
         zh: 药物, 用药, 过敏, 疾病, 病史, 血型, 症状; zh-Hant: 藥物, 用藥, 過敏, 疾病, 血型, 病史, 症狀; ja: 薬, 服薬, アレルギー, 病歴, 血液型, 症状; ko: 약물, 복약, 알레르기, 질병, 혈액형, 증상; vi: thuốc, dị ứng, chẩn \
         đoán, bệnh, nhóm máu, triệu chứng; th: แพ้ยา, ภูมิแพ้, การวินิจฉัย, กรุ๊ปเลือด, หมู่เลือด; id: obat, alergi, penyakit, golongan darah, gejala; ms: ubat, alahan, jenis darah; hi: दवा, दवाई, एलर्जी, बीमारी, रक्त समूह, लक्षण; bn: ওষুধ~, এলার্জি~, \
         রোগ, রোগের, রক্তের গ্রুপ; ta: மருந்து~, ஒவ்வாமை~, நோய்~, இரத்த வகை; te: మందులు, అలెర్జీ~, వ్యాధి~; ur: دوا, ادویات, الرجی, بیماری; fa: دارو, داروها, آلرژی, بیماری, گروه خونی, علائم; ar: دواء, أدوية, الأدوية, مرض, أمراض, فصيلة الدم, أعراض; he: תרופה, תרופות, אלרגיה, אלרגיות, אבחנה, מחלה, סוג דם",
    )
    .unless("log, network, system, device, data, error, sensor, wifi, plant, light, sensitivity, motion, screen, sound, camera"),
];
