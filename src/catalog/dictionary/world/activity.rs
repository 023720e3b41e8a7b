//! Words of activity and sleep.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{Calories, Fitness, Sleep, Steps, Workout};

/// Machines that sleep, and rooms that somebody sleeps in.
const ROUTINE: &str = "mode, timer, screen, device, display, camera, power, cpu, radio, idle, standby, battery, led, light, setpoint, \
         thermostat, program, hvac, room, sensor, heating, cooling, fan, sound, music, scene, sun, volume";

pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Steps,
        "de: schritte, schritten, schrittzahl, schrittziel, schrittlänge, stockwerke, etagen, treppen, treppen gestiegen, \
         gelaufen, gegangen, laufstrecke, gehstrecke, zurückgelegte strecke, höhenmeter; fr: pas quotidiens, pas effectués, nombre \
         pas, objectif pas, étages montés, étages gravis, distance parcourue, distance marche, dénivelé, foulée; \
         es: pasos, pisos subidos, plantas subidas, distancia recorrida, desnivel, zancada; it: passi, piani saliti, \
         distanza percorsa, dislivello; nl: stappen, stappendoel, stappenteller, verdiepingen, trappen, afgelegde afstand, loopafstand, hoogtemeters; \
         pt: passos, andares subidos, pisos subidos, distância percorrida; pl: kroki, kroków, krokach, piętr~ pokonan~, pokonan~ piętr~, \
         dystans, przebyt~ dystans, przebyt~ odległoś~, liczb~ pięter; \
         sv: steg, antal steg, stegmål, stegräknare, våningar, trappor, tillryggalagd sträcka, gångsträcka, gånger trappor; da: skridt, skridtmål, \
         skridttæller, etager, trapper, tilbagelagt afstand, gået; nb: skritt, steg, skrittmål, skritteller, etasjer, trapper, \
         tilbakelagt avstand, gått; fi: askel~, askelmäärä, askeleet, askeltavoite, askelia, askelmittari, kuljettu matka, kerrokset, noustut kerrokset; \
         is: skref, skrefafjöldi, skrefa, vegalengd, gengin; et: sammud, samme, sammude, sammu, sammueesmärk, läbitud vahemaa, läbitud; lv: soļi, soļu, soļiem, noietais attālum~, veikt~ attālum~, stāvi uzkāpt~, nostaigāt~; \
         lt: žingsniai, žingsnių, nueit~ atstum~, įveikt~ atstum~, atstumas nueit~; cs: kroky, kroků, ušlá vzdálenost, uražen~ vzdálenost~, \
         vystoupan~ patr~, patra; sk: kroky, krokov, prejden~ vzdialenosť, prejdená vzdialenosť, vystúpan~ poschod~, poschodia; hu: lépés, lépések, lépéseim, lépésszám, lépésszámláló, lépéscél, \
         megtett, megtett távolság, megtett út, megmászott emeletek; sl: korak~, prehojen~, prehojena razdalj~; hr: koraci, koraka, korake, prijeđen~ udaljenost~, pređen~ \
         udaljenost~, pređen~ razdalj~; sr: кораци, корака, кораке, пређен~ растојањ~; mk: чекори, чекорите, поминат~ растојан~; bg: крачки, крачките, стъпки, изминат~ \
         разстоян~; bg: етажи изкачен~; ro: pași, pașilor, pas zilnic, distanț~ parcurs~, etaje urcat~; el: βήματα, βημάτων, διανυθείσα απόσταση, \
         απόσταση που διανύθηκε, απόσταση περπατ~; tr: adım~, kat edilen mesafe, yürüme mesafe~, yürünen mesafe, çıkılan kat; uk: кроки, кроків, пройден~ відстан~, \
         поверх~ пройден~; ru: шаги, шагов, шагам, пройден~ расстоян~, пройдено, этажей пройден~, подъем по лестнице; be: крокі, крокаў, пройдзен~; ca: passes, passos, distància recorreguda, \
         pisos pujats; gl: pasos, distancia percorrida; eu: urrats~, ibilitako distantzia~, egindako distantzia~; \
         zh: 步数, 走路, 步行距离, 行走距离, 步行, 爬楼层数, 爬楼, 步频, 运动距离; zh-Hant: 步數, 步行距離, 行走距離, 爬樓, 步頻; ja: 歩数, 歩いた距離, 歩行距離, 上った階数, 歩行; \
         ko: 걸음, 걸음수, 걸음 수, 보행 거리, 이동 거리, 오른 층수; vi: bước, số bước, bước chân, quãng đường đi được, quãng đường, tầng đã leo; th: จำนวนก้าว, ก้าวเดิน, ระยะทางที่เดิน, ระยะทางเดิน, ระยะเดิน; \
         id: langkah, jumlah langkah, jarak tempuh, jarak jalan; ms: langkah, jarak berjalan, jarak dilalui; hi: कदम, क़दम, कदमों, कदमों की संख्या, चली गई दूरी, तय की गई दूरी, स्टेप; \
         bn: পদক্ষেপ~, কদম, পা ফেলা, হাঁটার দূরত্ব, অতিক্রান্ত দূরত্ব; ta: காலடி~, அடிகள், அடிகளின், படிகள், நடந்த தூரம், நடை~; te: అడుగు~, అడుగుల~, నడిచిన దూరం; ur: قدم, قدموں, اقدام, طے کردہ فاصلہ; fa: قدم~, گام~, \
         مسافت طی شده, مسافت پیموده شده; ar: خطوات, عدد الخطوات, المسافة المقطوعة, مسافة المشي; he: צעדים, צעדי, מרחק הליכה, מרחק שנעבר, קומות; ka: ნაბიჯ~; hy: քայլ~; az: addım~; kk: қадам~",
    )
    .unless(
        "setup, wizard, scene, recipe, automation, instruction, routine, volume, brightness, dimmer, programming, program, stair, \
         tutorial, rotation, flow, vehicle, lift, sensor, light, fan, battery, room, temperature, cleaning",
    ),
    Phrases::strong(
        Workout,
        "de: training, trainings, trainingseinheit, trainingseinheiten, trainingszeit, trainingsdauer, sportart, workout, aktive minuten, aktivminuten, \
         aktivitätsminuten, bewegungsminuten, bewegungszeit, übung, übungen, schwimmen, radfahren, joggen, trainiert; \
         fr: entraînement~, séance sport, séance entraînement, séances, exercice, exercices, minutes actives, minutes activité, temps activité, activité \
         physique, course à pied; es: entrenamiento~, ejercicio~, minutos activos, minutos actividad, tiempo activo, actividad física, sesión entrenamiento; \
         it: allenament~, esercizi~, minuti attivi, minuti attività, tempo attività, attività fisica, minuti di movimento, sessione allenamento; nl: training, trainingen, workout, trainingstijd, \
         oefening, oefeningen, actieve minuten, beweegminuten, sportsessie, actieve tijd, inspanning; pt: treino~, exercício~, \
         minutos ativos, minutos atividade, tempo ativo, atividade física, minutos activos; pl: trening~, ćwicze~, aktywn~ minut~, minut~ aktywn~, \
         minut~ aktywnoś~, czas aktywnoś~, aktywnoś~ fizyczn~, wysiłk~; sv: träning, träningspass, träningar, träningstid, aktiva minuter, aktivitetsminuter, \
         motionsminuter, träningen; da: træning, træningspas, træninger, træningstid, aktive minutter, aktivitetsminutter, motionsminutter; nb: trening, treningsøkt, \
         treningsøkter, treningstid, økter, aktive minutter, aktivitetsminutter, mosjon; fi: harjoitu~, treeni~, liikunta, liikunta-aika, liikuntaminuutit, aktiiviset minuutit, aktiivisuusminuutit, aktiiviminuut~, \
         urheilu, aktiivinen aika; is: æfing, æfingar, æfinga, æfingatími, hreyfimínútur, virkar mínútur; et: treening~, trenn, harjutus~, aktiivsed minutid, aktiivsusminut~, liikumisminut~, aktiivne aeg; \
         lv: treniņ~, vingrinājum~, aktīv~ minūt~, aktivitāt~ minūt~; lt: treniruot~, treniruoč~, mankšt~, aktyvi~ minut~, aktyv~ minut~, pratim~; cs: trénin~, cvičen~, aktivní minut~, minut~ aktivit~, \
         sportovní aktivit~, pohybov~ aktivit~; sk: trénin~, cvičen~, aktívn~ minút~, minút~ aktivit~, pohybov~ aktivit~; hu: edzés~, edzésidő, aktív perc~, aktivitási perc~, testmozgás, gyakorlat, gyakorlatok; \
         sl: vadb~, trenin~, aktivn~ minut~, minut~ aktivnost~, telovadb~; hr: trenin~, vježb~, vežb~, aktivn~ minut~, minut~ aktivnost~, tjelovježb~; sr: тренин~, вежб~, активн~ минут~, минут~ активност~; mk: вежб~, \
         тренинг~; bg: тренировк~, упражнени~, активн~ минут~, минут~ активност~; ro: antrenament~, exerciți~, minut~ activ~, minut~ de activitat~; el: προπόνηση~, προπονήσ~, άσκηση~, \
         ασκήσ~, άσκησης, ενεργά λεπτά, λεπτά δραστηριότητας, γυμναστικ~; tr: antrenman~, egzersiz~, aktif dakik~, aktif süre, hareket dakik~, spor; uk: тренуван~, вправ~, активн~ хвилин~, хвилин~ активност~, \
         заняття спортом; ru: тренировк~, тренировок, упражнен~, активн~ минут~, минут~ активност~, физическ~ активност~; be: трэніроў~, практыкаван~, актыўн~ хвілін~, хвілін~ актыўнас~; ca: entrenament~, exercici~, minuts actius, minuts \
         activitat; gl: adestrament~, exercicio~, minutos activos; eu: entrenamendu~, ariket~, minutu aktibo~, jarduera minutu~; zh: 锻炼, 训练, 健身, 运动时长, 运动时间, 运动次数, 运动记录, 活动时间, 活跃分钟, 活动分钟, 跑步, 骑行, 游泳, 配速; \
         zh-Hant: 鍛鍊, 訓練, 健身, 運動時間, 運動次數, 運動記錄, 活動時間, 活動分鐘, 跑步, 騎行, 游泳, 配速; ja: 運動, ワークアウト, トレーニング, エクササイズ, アクティブ時間, 活動時間, 運動時間, ランニング, 水泳; ko: 운동, 훈련, 활동 시간, 활동시간, 활동 분, 달리기, \
         수영; vi: tập luyện, luyện tập, bài tập, buổi tập, phút hoạt động, thời gian hoạt động, vận động; th: ออกกำลังกาย, การออกกำลังกาย, การฝึก, นาทีที่เคลื่อนไหว, นาทีกิจกรรม; id: latihan, olahraga, menit aktif, waktu aktif; \
         ms: senaman, latihan, minit aktif; hi: व्यायाम, कसरत, वर्कआउट, सक्रिय मिनट; bn: ব্যায়াম~, অনুশীলন~, ওয়ার্কআউট, সক্রিয় মিনিট; ta: உடற்பயிற்சி~, பயிற்சி~, செயல்பாட்டு நிமிட~; te: వ్యాయామ~, చురుకైన నిమిష~, క్రియాశీల నిమిష~; ur: ورزش, ورک آؤٹ, \
         فعال منٹ; fa: ورزش, تمرین, تمرینات, دقایق فعال, دقیقه فعال; ar: تمرين, تمارين, التمارين, تدريب, التدريب, رياضة, دقائق النشاط, دقائق نشطة, الدقائق النشطة; he: אימון, אימונים, פעילות גופנית, דקות פעילות, תרגיל, כושר; ka: ვარჯიშ~; hy: մարզում~; az: məşq~; kk: жаттығу~",
    )
    .unless("data, model, machine, ml, voice, face, mode, camera, device, detection, image, sensor, motion, light"),
    Phrases::strong(
        Calories,
        "de: kalorien, kalorienverbrauch, kalorienziel, aktivkalorien, energieumsatz; fr: calories; es: calorías, calorías gastadas; it: calorie; nl: calorieën, caloriën, \
         calorieverbruik; pt: calorias, calorias gastas; pl: kalori~; sv: kalorier, kalori, kaloriförbrukning, förbrända kalorier; da: kalorier, kalorie, kalorieforbrug; nb: kalorier, kaloriforbruk; fi: kalorit, kalori, kaloria, kulutetut \
         kalorit, kalorikulutus, kaloreita, kalorien; is: kaloríur, hitaeiningar; et: kalorid, kalori~, kulutatud kalori~; lv: kalorij~; lt: kalorij~; cs: kalori~; sk: kalóri~; hu: kalóri~, kalória; sl: kalorij~; hr: kalorij~; sr: калориј~; bg: калори~; ro: calori~; el: θερμίδ~; tr: kalori~; uk: калорі~; ru: калори~; be: калоры~, калорый; ca: calories, calori~; gl: calorías; eu: kaloria~; \
         zh: 卡路里, 热量, 千卡, 大卡, 消耗热量; zh-Hant: 卡路里, 熱量, 消耗熱量, 大卡; ja: カロリー, 消費カロリー; ko: 칼로리; vi: calo, calo tiêu thụ, lượng calo, calo đã đốt, ca lo; th: แคลอรี่, แคลอรี, พลังงานที่เผาผลาญ, เผาผลาญ; \
         id: kalori; hi: कैलोरी, कैलरी; bn: ক্যালোরি~, ক্যালরি~; ta: கலோரி~; te: కేలరీ~, క్యాలరీ~; ur: کیلوریز, کیلوری, کیلوریاں, حرارے; fa: کالری; ar: سعرات, سعره, سعرات حرارية, السعرات الحرارية, سعرة; he: קלוריות, קלוריה; ka: კალორი~; hy: կալորի~; \
         az: kalori~; kk: калория~",
    )
    .unless("food, meal, recipe"),
    Phrases::strong(
        Fitness,
        "de: maximale sauerstoffaufnahme, sauerstoffaufnahme, fitnesslevel, kondition, ausdauer, leistungszustand, erholungszeit; fr: consommation maximale \
         oxygène, vma, condition physique, forme physique, capacité cardio, temps récupération; es: consumo máximo oxígeno, condición física, edad forma física, nivel \
         forma física, forma física, tiempo recuperación; it: massimo consumo ossigeno, consumo massimo ossigeno, forma fisica, età fitness; nl: zuurstofopname, maximale zuurstofopname, conditie, fitheid, \
         fitheidsniveau; pt: consumo máximo oxigénio, consumo máximo oxigênio, condição física, aptidão física, idade fitness; pl: pułap tlenow~, wydolnoś~, sprawnoś~ fizyczn~, \
         kondycj~; sv: syreupptagning, syreupptagningsförmåga, kondition, konditionsnivå; da: iltoptagelse, kondital, kondition; nb: oksygenopptak, kondisjon, kondisjonsalder; fi: hapenottokyky, \
         maksimaalinen hapenotto, kuntotaso, kuntoikä; is: súrefnisupptaka, þol, hámarkssúrefnisupptaka; et: hapnikutarbimine, vormisolek; lv: skābekļa patēriņ~, fizisk~ sagatavotīb~; lt: deguonies suvartoj~, \
         fizin~ pasireng~; cs: spotřeba kyslíku, kondice~, fyzick~ kondic~; sk: spotreba kyslíka, kondíci~; hu: oxigénfelvétel, edzettség~, fittség~, erőnlét; sl: poraba kisika, telesn~ pripravljenost~; \
         hr: potrošnja kisika, primitak kisika, kondicij~; sr: потрошња кисеоника, кондициј~; bg: кислород~ консумац~, физическ~ форм~; ro: consum maxim oxigen, condiți~ fizic~; el: πρόσληψη οξυγόνου, φυσικ~ κατάσταση; tr: oksijen tüketim~, \
         kondisyon~; uk: споживання кисню, фізичн~ форм~; ru: потребление кислорода, мпк, физическ~ форм~; be: спажыванне кіслароду; ca: consum màxim oxigen, condició física; eu: oxigeno kontsumo~, sasoi~; zh: 最大摄氧量, 摄氧量, 体能, 心肺功能, 体能年龄; \
         zh-Hant: 最大攝氧量, 攝氧量, 體能; ja: 最大酸素摂取量, 酸素摂取量, 体力, 体力年齢; ko: 최대산소섭취량, 산소섭취량, 최대 산소 섭취량, 체력; vi: thể lực, hấp thụ oxy; th: สมรรถภาพ, การใช้ออกซิเจนสูงสุด; id: kebugaran, ambilan oksigen; ms: kecergasan, pengambilan oksigen; \
         hi: फिटनेस; ta: உடல் தகுதி; ar: لياقة, اللياقة البدنية; he: צריכת חמצן, כושר גופני; fa: تناسب اندام, آمادگی جسمانی; ur: فٹنس",
    ),
    Phrases::strong(
        Sleep,
        "de: schlaf, schlafens, schlafdauer, schlafphase, tiefschlaf, leichtschlaf, remschlaf, traumschlaf, kernschlaf, schlafqualität, einschlafzeit, \
         aufwachzeit, einschlafen, eingeschlafen, aufgewacht, aufstehzeit, aufgestanden, aufwachen, wachphase, wachphasen, wachzeit, wach, zubettgehzeit, bettzeit, bettgehzeit, schnarchen, \
         schnarch, schlafenszeit, nickerchen, mittagsschlaf, durchgeschlafen, geschlafen; \
         fr: sommeil, réveil, réveils, éveil, éveils, coucher, heure du lever, endormissement, ronflement~, sieste, dormi, paradoxal, temps éveillé, nuit de sommeil, \
         heures dormies, réveillé; es: sueño, acostarse, despertar, despertares, despertarse, despierto, ronquidos, siesta, dormido, horas dormidas, tiempo en \
         cama, hora de dormir, hora de levantarse, fase rem, dormir; it: sonno, coricarsi, risveglio, risvegli, addormentamento, sveglio, russamento, russare, pisolino, dormito, \
         dormite, tempo a letto, ora di andare a letto, fase rem, minuti rem, sveglia notte; nl: slaap, slapen, slaapduur, slaapfase, diepe slaap, lichte slaap, remslaap, slaapscore, slaapkwaliteit, \
         geslapen, wakker, bedtijd, opgestaan, opstaan, ontwaakt, ontwaken, inslapen, inslaaptijd, gesnurk, snurken, dutje, snurk, in slaap gevallen; \
         pt: sono, deitar, despertar, acordar, acordado, adormecer, adormecido, dormido, dormidas, ronco, ressonar, sesta, soneca, cochilo, hora de dormir, tempo na cama, minutos rem, fase rem, despertares, \
         hora de levantar, vigília; \
         pl: sen, snu, snem, spani~, zasypian~, zaśnięci~, przebudze~, pobudk~, czuwani~, chrapani~, drzemk~, faz~ rem, przespan~, godzin~ wstania, pora wstawania, \
         czas w łóżku; sv: sömn, sömntid, djupsömn, lättsömn, remsömn, sömnkvalitet, sömnpoäng, sömnfas, läggdags, läggtid, sänggående, insomning, insomnad, uppvaknande, uppvaknanden, vaken, vakentid, snarkning, \
         snarkningar, tupplur, sovit, sovtid, sov, somnade, vaknade, tid i sängen, väckningstid; da: søvn, søvnens, søvntid, dyb søvn, let søvn, remsøvn, søvnkvalitet, sengetid, opvågning, opvågninger, vågen, vågentid, indsovning, faldt i søvn, \
         stod op, snorken, sovet, dybsøvn, tid i sengen; nb: søvn, dyp søvn, dypsøvn, lett søvn, remsøvn, søvnkvalitet, leggetid, sengetid, oppvåkning, oppvåkninger, våken, våkentid, innsovning, sovnet, våknet, sto opp, snorking, sovet, tid i sengen; \
         fi: unen, unta, syväunen, syvä uni, syväuni, kevyt uni, rem uni, unenlaatu, unipisteet, unijakso, yöuni, nukkum~, nukuttu~, nukahtam~, nukkumaanmenoaika, herääminen, heräämiset, heräämis~, heräsi, valveilla, hereillä, valveillaolo, kuorsau~, \
         päiväunet, univaje, vuoteessa, sängyssä; is: svefn, svefns, djúpsvefn, djúpur svefn, léttur svefn, remsvefn, svefntími, svefngæði, svefnlengd, háttatími, vakning, vakningar, vakandi, vöku, hrotur, blundur, sofnaði, vaknaði, \
         fór að sofa, fótaferðatími, vökutími, draumsvefn; et: sügav uni, kerge uni, rem uni, unefaas, unekvaliteet, uneaeg, ööuni, magamis~, magamine, ärkamine, ärkamis~, ärkvel, uinak, norskamine, norskamis~, magamaminek~, uinumis~, magatud; \
         lv: miegs, miega, miegu, dziļais miegs, gulētieš~, pamošan~, pamosties, nomod~, krākšan~, snaud~, aizmigšan~, gulēt~, gultā; lt: miegas, miego, miegą, gilus miegas, pabudim~, pabud~, prabudim~, budrum~, knark~, snaud~, užmigim~, ėjimo miegoti, miegojim~, miegot~, \
         lovoje, kėlimosi; cs: spánek, spánku, spán~, usínán~, usnut~, probuzen~, probouzen~, bdělost~, bdění, ulehnut~, uléhán~, chrápán~, zdřímnut~, rem fáz~, vstáván~, buzení, doba bdění; \
         sk: spánok, spánku, spán~, zaspáv~, zaspati~, prebuden~, prebúdz~, bdelos~, bdeni~, chrápan~, zdriemnut~, zdriemnutia, uloženi~ do postele, líhan~; hu: alvás~, alvásidő, mélyalvás, mély alvás, könnyű alvás, éber alvás, rem alvás, alvásminőség, alváspontszám, \
         alvási, alvás, lefekvés~, ébredés~, ébren, ébrenlét~, felkelés~, elalvás~, horkolás~, szundikálás, aludt, éberség~; sl: spanec~, spanc~, spanj~, globok spanec, lahek spanec, prebuj~, zaspal~, budnos~, budn~, smrčanj~, dremež~, odhod~ v \
         posteljo, spanja; hr: spavanj~, dubok~ san, lagan~ san, rem faz~, buđenj~, budnost~, budan, uspavljivan~, odlazak na spavanje, hrkanj~, drijem~; sr: сан, сна, дубок сан, лаган сан, спавањ~, буђењ~, будан, будност~, хркањ~, дремк~, рем \
         фаз~; mk: сон, длабок сон, лесен сон, спиењ~, будењ~, буден, рчење~, легнувањ~, спањ~, сонот; bg: сън, съня, сънят, дълбок сън, лек сън, заспиван~, събужд~, будн~, лягане, ляган~, хъркан~, дрямк~, спане; ro: somn~, somnul~, adormir~, trezir~, treaz~, sforăit~, \
         ora de culcare, culcare, culcăr~, trezirii, dormit; el: ύπνου, ύπνος, ύπνο, βαθύς ύπνος, αφύπνιση~, αφυπνίσ~, ξύπνημα~, ξύπνιος, ξύπνι~, ροχαλητ~, κατάκλιση~, κοιμήθηκε, ώρα κατάκλισης, εγρήγορση~; tr: uyku~, derin uyku, hafif uyku, uyan~, uyanık~, uyanma~, yatma~, yatış~, \
         horlama~, şekerleme, uykuya dalma; uk: сон, сну, сном, глибок~ сон, засинан~, пробуджен~, прокидан~, неспан~, хропін~, підйом зранку, відход~ до сну, дрімот~; ru: сон, сна, сну, сном, глубок~ сон, быстр~ сон, засыпан~, пробужден~, пробуд~, бодрствован~, храп~, отход~ ко сну, \
         отбой, отбоя, подъем утром, дремот~, спал; be: сон, сну, глыбок~ сон, засынан~, абуджэн~, няспан~, прачынан~, храп~, сном; ca: son profund, son lleuger, despert, despertar~, adormir~, anar a dormir, roncs, migdiada, dormir, anar al llit, llevar se; \
         gl: sono, durmir, espertar~, espert~, ronquido~, deitarse; eu: lo sakon~, lo arin~, loaren, loaldi~, lo egin~, lo ordu~, loa, esna~, esnatze~, oheratze~, zurrunga~, lo denbora~, lo kalitate~, lo fase~; \
         zh: 睡眠, 深睡, 浅睡, 深度睡眠, 浅度睡眠, 快速眼动, 入睡, 醒来, 起床, 清醒, 清醒时长, 夜醒, 打鼾, 鼾声, 小睡, 午睡, 就寝, 上床, 睡觉; zh-Hant: 睡眠, 深層睡眠, 淺層睡眠, 深睡, 淺睡, 快速動眼, 入睡, 醒來, 起床, 清醒, 打鼾, 鼾聲, 小睡, 午睡, 就寢, 上床, 睡覺; \
         ja: 睡眠, 睡眠時間, 深い睡眠, 浅い睡眠, レム睡眠, ノンレム睡眠, 入眠, 就寝, 起床, 覚醒, 中途覚醒, 目覚め, いびき, 昼寝, 仮眠, 寝つき, 深い眠り, 眠り, 寝た; ko: 수면, 깊은 수면, 얕은 수면, 렘수면, 렘 수면, 취침, 기상 시간, 깨어, 깨어난, 코골이, 낮잠, 잠든; \
         vi: ngủ, ngủ sâu, giấc ngủ, thức giấc, thời gian thức, giờ thức dậy, thức dậy, giờ ngủ, ngáy, giấc ngủ ngắn, đi ngủ, ngủ nông; th: การนอน, นอนหลับ, การนอนหลับ, หลับลึก, หลับตื้น, หลับ, เวลานอน, เวลาเข้านอน, เข้านอน, ตื่น, เวลาตื่น, ตื่นนอน, กรน, งีบ; id: tidur, tidur nyenyak, \
         tidur lelap, waktu bangun, terjaga, bangun, dengkur, dengkuran, mendengkur; ms: tidur, masa tidur, tidur lena, waktu jaga, bangun, berjaga, dengkuran; hi: नींद, गहरी नींद, हल्की नींद, सोने, सोने का समय, जागने, जागने का समय, जागना, खर्राटे, झपकी, शयन; bn: ঘুম~, ঘুমের~, গভীর ঘুম~, \
         জাগরণ~, জেগে, শোয়ার, নাক ডাকা~, জাগার; ta: தூக்க~, ஆழ்ந்த தூக்க~, உறக்க~, விழித்த~, விழிப்பு~, படுக்கை~, குறட்டை~; te: నిద్ర~, గాఢ నిద్ర~, మేల్కొన్న~, మేల్కొలుపు, మేలుకొన్న~, గురక~, పడుకునే~; ur: نیند, گہری نیند, ہلکی نیند, سونے, جاگنے, بیداری, خراٹے, جاگنا; \
         fa: خواب, خواب عمیق, خواب سبک, بیداری, بیدار شدن, بیدار, خروپف, خر و پف, چرت; ar: نوم, النوم, نوم عميق, استيقاظ, الاستيقاظ, مستيقظ, الشخير, شخير, قيلولة, يقظة, غفوة; he: שינה, שינת, שינה עמוקה, השינה, התעוררות, התעוררויות, יקיצה, ער, ערות, נחירות, נמנום, שעת שינה, השכמה; \
         ka: ძილ~, ძილის~; hy: քուն, քնի, խորը քուն; az: yuxu~, dərin yuxu; kk: ұйқы~, терең ұйқы",
    )
    .unless(ROUTINE),
    Phrases::weak(Sleep, "fi: uni").unless(ROUTINE),
];
