//! Words of activity and sleep.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{Calories, Fitness, Sleep, Steps, Workout};

/// Machines that sleep, and rooms that somebody sleeps in.
const ROUTINE: &str = "mode, timer, screen, device, display, camera, power, cpu, radio, idle, standby, battery, led, \
     light, setpoint, thermostat, program, hvac, room, sensor, heating, cooling, fan, sound, music, scene, sun, \
     volume";

/// Steps, training, calories, fitness, sleep.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Steps,
        "af: treë; sw: hatua; de: schritte, schritten, schrittzahl, schrittziel, schrittlänge, stockwerke, etagen, treppen, gelaufen, \
         gegangen, laufstrecke, gehstrecke, zurückgelegte strecke, höhenmeter; fr: distance parcourue, distance \
         marche, dénivelé, foulée; es: pisos subidos, plantas subidas, distancia recorrida, desnivel, zancada; \
         it: piani saliti, distanza percorsa, dislivello; nl: stappen, stappendoel, stappenteller, verdiepingen, \
         trappen, afgelegde afstand, loopafstand, hoogtemeters; pt: andares subidos, distância percorrida; pl: \
         kroków, krokach, piętr~ pokonan~, pokonan~ piętr~, dystans, przebyt~ odległoś~, liczb~ pięter; sv: steg, \
         stegmål, stegräknare, våningar, trappor, gångsträcka; da: skridt, skridtmål, skridttæller, etager, \
         trapper, gået; nb: skritt, skrittmål, skritteller, etasjer, tilbakelagt avstand, gått; fi: askel~, \
         askelmäärä, askeltavoite; is: skref, skrefafjöldi, skrefa; et: sammud, samme, sammude; lv: soļi, soļu, \
         soļiem; lt: žingsniai, žingsnių, nueit~ atstum~; cs: kroky, kroků, patra; sk: krokov, prejden~ \
         vzdialenosť, poschodia; hu: lépés, lépések, lépéseim; sl: korak~, prehojen~; hr: koraci, prijeđen~ \
         udaljenost~, pređen~ udaljenost~; sr: кораци, корака, кораке; mk: чекори, чекорите, поминат~ растојан~; \
         bg: крачки, крачките, стъпки; ro: pași, pașilor, distanț~ parcurs~; el: βήματα, βημάτων, διανυθείσα \
         απόσταση; tr: adım~, yürüme mesafe~, yürünen mesafe; uk: кроки, кроків, пройден~ відстан~; ru: шаги, \
         шагов, шагам; be: крокі, крокаў, пройдзен~; ca: passes, distància recorreguda, pisos pujats; eu: \
         urrats~, ibilitako distantzia~, egindako distantzia~; zh: 走路, 行走距离, 步行, 爬楼, 步频, 运动距离; zh-Hant: 步數, 行走距離, \
         爬樓, 步頻; ja: 歩いた距離, 上った階数, 歩行; ko: 걸음, 걸음수, 보행 거리; vi: bước, quãng đường, tầng đã leo; th: จำนวนก้าว, \
         ก้าวเดิน, ระยะเดิน; id: langkah, jarak tempuh, jarak jalan; ms: jarak berjalan, jarak dilalui; hi: कदम, \
         क़दम, कदमों; bn: পদক্ষেপ~, কদম, পা ফেলা; ta: காலடி~, அடிகள், அடிகளின்; te: అడుగు~, నడిచిన దూరం; ur: قدم, \
         قدموں, اقدام; fa: قدم~, گام~, مسافت طی شده; ar: خطوات, عدد الخطوات, المسافة المقطوعة; he: צעדים, צעדי, \
         קומות; ka: ნაბიჯ~; hy: քայլ~; az: addım~; kk: қадам~",
    )
    .unless(
        "setup, wizard, scene, recipe, automation, instruction, routine, volume, brightness, dimmer, programming, \
         program, stair, tutorial, rotation, flow, vehicle, lift, sensor, light, fan, battery, room, temperature, \
         cleaning",
    ),
    Phrases::strong(
        Workout,
        "de: training, trainings, trainingseinheit, trainingseinheiten, trainingszeit, trainingsdauer, sportart, \
         workout, aktivminuten, aktivitätsminuten, bewegungsminuten, bewegungszeit, übung, übungen, schwimmen, \
         radfahren, joggen, trainiert; fr: entraînement~, séance sport, séances, exercice, exercices, minutes \
         activité, temps activité, activité physique, course à pied; es: entrenamiento~, ejercicio~, minutos \
         actividad, tiempo activo, actividad física; it: allenament~, esercizi~, minuti attività, tempo attività, \
         attività fisica, minuti di movimento; nl: trainingen, trainingstijd, oefening, oefeningen, \
         beweegminuten, sportsessie, actieve tijd, inspanning; pt: treino~, exercício~, minutos ativos, minutos \
         atividade, tempo ativo, atividade física; pl: trening~, ćwicze~, aktywn~ minut~, minut~ aktywn~, czas \
         aktywnoś~, aktywnoś~ fizyczn~, wysiłk~; sv: träning, träningspass, träningar, träningstid; da: træning, \
         træningspas, træninger, træningstid; nb: trening, treningsøkt, treningsøkter, treningstid; fi: \
         harjoitu~, treeni~; is: æfing, æfingar; et: trenn, harjutus~; lv: treniņ~, vingrinājum~; lt: treniruot~, \
         treniruoč~; cs: cvičen~, aktivní minut~; sk: aktívn~ minút~, minút~ aktivit~; hu: edzés~, testmozgás; \
         sl: vadb~, telovadb~; hr: vježb~, vežb~; sr: тренин~, вежб~; bg: тренировк~, упражнени~; ro: \
         antrenament~, exerciți~; el: προπόνηση~, προπονήσ~; tr: antrenman~, egzersiz~; uk: тренуван~, вправ~; \
         ru: тренировок, упражнен~; be: трэніроў~, практыкаван~; ca: entrenament~, exercici~; gl: adestrament~; \
         eu: entrenamendu~, ariket~; zh: 锻炼, 训练, 健身, 活动时间, 活跃分钟, 活动分钟, 跑步, 骑行, 游泳, 配速; zh-Hant: 鍛鍊, 訓練, 活動時間, 騎行; \
         ja: ワークアウト, トレーニング, ランニング, 水泳; ko: 운동, 훈련; vi: tập luyện, luyện tập; th: ออกกำลังกาย, การฝึก; id: \
         latihan, olahraga; ms: senaman, minit aktif; hi: व्यायाम, कसरत; bn: ব্যায়াম~, অনুশীলন~; ta: \
         உடற்பயிற்சி~, பயிற்சி~; te: వ్యాయామ~, చురుకైన నిమిష~; ur: ورزش, ورک آؤٹ; fa: تمرین, تمرینات; ar: تمارين, \
         التمارين; he: אימון, אימונים; ka: ვარჯიშ~; hy: մարզում~; az: məşq~; kk: жаттығу~",
    )
    .unless("data, model, machine, ml, voice, face, mode, camera, device, detection, image, sensor, motion, light"),
    Phrases::strong(
        Calories,
        "de: kalorien, kalorienverbrauch, kalorienziel, aktivkalorien, energieumsatz; nl: calorieën, caloriën, \
         calorieverbruik; pl: kalori~; sv: kalorier, kalori, kaloriförbrukning; da: kalorie, kalorieforbrug; nb: \
         kaloriforbruk; fi: kalorit, kaloria; is: kaloríur, hitaeiningar; et: kalorid, kalori~; sr: калориј~; bg: \
         калори~; ro: calori~; el: θερμίδ~; uk: калорі~; be: калоры~; zh: 热量, 千卡, 大卡; zh-Hant: 熱量; ja: カロリー; ko: \
         칼로리; vi: calo; th: แคลอรี, เผาผลาญ; hi: कैलोरी, कैलरी; bn: ক্যালোরি~, ক্যালরি~; ta: கலோரி~; te: కేలరీ~, \
         క్యాలరీ~; ur: کیلوریز, کیلوری; fa: کالری; ar: سعرات, سعره; he: קלוריות, קלוריה; ka: კალორი~; hy: կալորի~",
    )
    .unless("food, meal, recipe"),
    Phrases::strong(
        Fitness,
        "de: sauerstoffaufnahme, fitnesslevel, kondition, ausdauer, leistungszustand, erholungszeit; fr: \
         consommation maximale oxygène, vma, condition physique, forme physique, capacité cardio, temps \
         récupération; es: consumo máximo oxígeno, condición física, forma física, tiempo recuperación; it: \
         massimo consumo ossigeno, consumo massimo ossigeno, età fitness; nl: zuurstofopname, conditie, fitheid, \
         fitheidsniveau; pt: consumo máximo oxigénio, condição física, aptidão física, idade fitness; pl: pułap \
         tlenow~, wydolnoś~, sprawnoś~ fizyczn~, kondycj~; sv: syreupptagning, syreupptagningsförmåga, \
         konditionsnivå; da: iltoptagelse, kondital; nb: oksygenopptak, kondisjon, kondisjonsalder; zh: 摄氧量, 体能, \
         心肺功能, 体能年龄; ja: 酸素摂取量, 体力, 体力年齢",
    ),
    Phrases::strong(
        Sleep,
        "ro: somn~; hr: sna; ca: durada del son; et: une kestus; af: slaaptyd; sw: kulala, usingizi; de: schlaf, schlafens, schlafdauer, schlafphase, tiefschlaf, leichtschlaf, remschlaf, traumschlaf, \
         kernschlaf, schlafqualität, einschlafzeit, aufwachzeit, einschlafen, eingeschlafen, aufgewacht, \
         aufstehzeit, aufgestanden, aufwachen, wachphase, wachphasen, wachzeit, wach, zubettgehzeit, bettzeit, \
         bettgehzeit, schnarchen, schnarch, schlafenszeit, nickerchen, mittagsschlaf, durchgeschlafen, geschlafen; \
         fr: sommeil, réveil, réveils, éveil, éveils, coucher, heure du lever, endormissement, ronflement~, sieste, \
         dormi, paradoxal, temps éveillé, heures dormies, réveillé; es: sueño, acostarse, despertar, despertares, \
         despertarse, despierto, ronquidos, siesta, dormido, tiempo en cama, hora de levantarse, fase rem, dormir; \
         it: sonno, coricarsi, risveglio, risvegli, addormentamento, sveglio, russamento, russare, pisolino, \
         dormito, dormite, tempo a letto, ora di andare a letto, minuti rem, sveglia notte; nl: slaap, slapen, \
         slaapduur, slaapfase, remslaap, slaapscore, slaapkwaliteit, geslapen, wakker, bedtijd, opgestaan, opstaan, \
         ontwaakt, ontwaken, inslapen, inslaaptijd, gesnurk, snurken, dutje, snurk; pt: sono, deitar, acordar, \
         acordado, adormecer, adormecido, dormidas, ronco, ressonar, sesta, soneca, cochilo, tempo na cama, minutos \
         rem, hora de levantar, vigília; pl: sen, snu, snem, spani~, zasypian~, zaśnięci~, przebudze~, pobudk~, \
         czuwani~, chrapani~, drzemk~, faz~ rem, przespan~, godzin~ wstania, pora wstawania, czas w łóżku; sv: sömn, \
         sömntid, djupsömn, lättsömn, remsömn, sömnkvalitet, sömnpoäng, sömnfas, läggdags, läggtid, sänggående, \
         insomning; da: søvn, søvnens, søvntid, remsøvn, søvnkvalitet, sengetid, opvågning, opvågninger, vågen, \
         vågentid, indsovning, snorken; nb: dypsøvn, leggetid, oppvåkning, oppvåkninger, våken, våkentid, \
         innsovning, sovnet, våknet, sto opp, snorking, sovet; fi: unen, unta, syväunen, syväuni, unenlaatu, \
         unipisteet; is: svefn, svefns, djúpsvefn, remsvefn, svefntími, svefngæði; et: unefaas, unekvaliteet, \
         uneaeg, ööuni, magamis~, magamine; lv: miegs, miega, miegu, gulētieš~, pamošan~, pamosties; lt: miegas, \
         miego, pabudim~, pabud~, prabudim~, budrum~; cs: spánek, spánku, spání, spánkov~, usínán~, usnut~, \
         probuzen~; sk: zaspáv~, zaspati~, prebuden~, prebúdz~, bdelos~, bdeni~; hu: alvás~, mélyalvás, \
         alvásminőség, alváspontszám, lefekvés~, ébredés~; sl: prebuj~, zaspal~, budnos~, budn~, smrčanj~, dremež~; \
         hr: spavanj~, dubok~ san, buđenj~, budan, uspavljivan~, hrkanj~, drijem~; sr: сан, сна, дубок сан, спавањ~, \
         буђењ~, будан, будност~; mk: сон, длабок сон, спиењ~, будењ~, буден, рчење~, легнувањ~; bg: сън, съня, \
         сънят, дълбок сън, заспиван~, събужд~, будн~; ro: somn~, adormir~, trezir~, treaz~, sforăit~, culcare; el: \
         ύπνου, ύπνος, ύπνο, αφύπνιση~, αφυπνίσ~, ξύπνημα~; tr: uyku~, uyan~, yatma~, yatış~, horlama~, şekerleme; \
         uk: сну, сном, засинан~, пробуджен~, прокидан~, неспан~; ru: засыпан~, пробужден~, пробуд~, бодрствован~, \
         храп~, отбой; be: засынан~, абуджэн~, няспан~, прачынан~; ca: son profund, son lleuger, despert, \
         despertar~, roncs, migdiada; gl: durmir, espertar~, espert~, ronquido~, deitarse; eu: lo sakon~, loaren, \
         loaldi~, loa, esna~, oheratze~, zurrunga~; zh: 睡眠, 深睡, 浅睡, 快速眼动, 入睡, 醒来, 起床, 清醒, 夜醒, 打鼾, 鼾声, 小睡, 午睡, 就寝, \
         上床, 睡觉; zh-Hant: 淺睡, 快速動眼, 醒來, 鼾聲, 就寢, 睡覺; ja: 入眠, 覚醒, 目覚め, いびき, 昼寝, 仮眠, 寝つき, 眠り, 寝た; ko: 수면, 렘수면, 취침, 깨어, \
         낮잠, 잠든; vi: ngủ, thức giấc, thời gian thức, thức dậy, ngáy; th: การนอน, หลับ, เวลานอน, ตื่น, กรน, งีบ; id: \
         tidur, terjaga, bangun, dengkur, dengkuran, mendengkur; ms: waktu jaga, berjaga; hi: नींद, सोने, जागने, \
         जागना, खर्राटे, झपकी; bn: ঘুম~, জাগরণ~, জেগে, শোয়ার, নাক ডাকা~, জাগার; ta: தூக்க~, உறக்க~, விழித்த~, \
         விழிப்பு~, படுக்கை~, குறட்டை~; te: నిద్ర~, మేల్కొన్న~, మేల్కొలుపు, మేలుకొన్న~, గురక~, పడుకునే~; ur: نیند, \
         سونے, جاگنے, بیداری, خراٹے, جاگنا; fa: خواب, بیدار, خروپف, چرت; ar: نوم, النوم, استيقاظ, الاستيقاظ, مستيقظ, \
         الشخير; he: שינה, שינת, השינה, התעוררות, התעוררויות, יקיצה; ka: ძილ~; hy: քուն, քնի; az: yuxu~; kk: ұйқы~",
    )
    .unless(ROUTINE),
    Phrases::weak(
        Sleep,
        "fi: uni").unless(ROUTINE),
];
