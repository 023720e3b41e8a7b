//! Words beside a word that tell what it is about, by the English word that says the same. Constants only.

/// Languages that write several words as one.
pub const COMPOUNDING: [&str; 9] = ["de", "nl", "sv", "da", "nb", "is", "fi", "et", "hu"];

/// Words within a phrase that can be left out: articles, prepositions, postpositions, and what joins.
pub const FILLER: &str = "de, du, des, d, l, la, le, les, el, los, las, al, del, della, dello, dell, dei, di, da, \
     do, dos, das, e, em, en, y, o, au, aux, dans, il, nel, nella, na, no, van, het, een, der, die, im, i, på, av, \
     af, om, til, ve, w, we, z, u, v, ve, za, po, pro, în, din, a, ale, στο, στη, του, της, в, у, во, на, за, по, с, \
     со, от, из, का, के, की, में, و, في, من, کی, کا, کے, میں, در, ของ, ใน, の, 的, trong, của, dalam, ng";

/// English words that leave the meaning of what stands before them as it is, beside those of `dictionary::context`: so
/// that their likes of other languages below do too.
pub const NEUTRAL: &str = "resting, today, night";

/// An English word, and words of other languages that stand for it in every list of context words. Everything that leaves
/// a meaning as it is goes with `value`.
pub const SAME: &str = "value: wert, werte, waarde, gesamt, gesamte, dauer, zeit, zeiten, zeitpunkt, ziel, anteil, \
     gehalt, stand, niveau, verlauf, messung, menge, zahl, gemessen, aktuell, aktuelle, aktueller, aktuelles, \
     letzt~, täglich~, wöchentlich~, woche, tag, monat, verbraucht~, verbrannt~, variabilität, bewertung, punkte, \
     punktzahl, effizienz, qualität, phase, phasen, minute, stunden, stunde, den, kilogramm, prozentsatz, \
     verhältnis, gelaufene, erreicht, bereich, maß, eingabe, wiederholen, bestätigen, differenz, änderung, tendenz, \
     totale, totales, taux, quotidien~, durée, temps, objectif, mesur~, heures, semaine, jour, nuit, mois, score, \
     qualité, actuel~, dernier~, estimé~, pourcentage, variation, kilos, nivel, duración, tiempo, objetivo, meta, \
     diari~, semanal~, mensual~, noche, semana, día, puntuación, calidad, porcentaje, actual~, última, último, \
     estimad~, eficiencia, tasa, variabilidad, medición, livello, durata, obiettivo, giornalier~, settimanal~, \
     notte, settimana, giorno, punteggio, qualità, percentuale, attual~, ultim~, stimat~, efficienza, tasso, \
     variabilità, misurazion~, minuti, duur, doel, tijd, dagelijks~, wekelijks~, nacht, week, kwaliteit, huidig~, \
     laatst~, geschat~, efficiëntie, gehalte, variabiliteit, meting, metingen, minuten, uren, hoeveelheid, duração, \
     noite, pontuação, qualidade, percentagem, porcentagem, atual, taxa, variabilidade, medição, minutos, poziom~, \
     czas~, cel, dzienn~, dzien, noc, nocy, nocn~, tydz~, tygodn~, ocena, oceny, jakoś~, procent~, aktualn~, \
     ostatn~, wskaźnik~, wydajnoś~, zmiennoś~, pomiar~, minut~, dobow~, mål, nivå, tid, tider, längd, daglig~, \
     vecka, natt, poäng, kvalitet, andel, nuvarande, senaste, mängd, halt, mätning, variabilitet, effektivitet, \
     antal, fas, faser, värde, värdet, ändring, mængde, varighed, uge, nat, fase, måling, målinger, værdi, \
     nuværende, seneste, tal, varighet, uke, verdi, nåværende, siste, mengde, poeng, antall, määrä, aika, kesto, \
     tavoite, taso, päivän, päivässä, yön, yöllä, viikon, pisteet, laatu, prosentti, osuus, nykyinen, viimeisin, \
     mittaus, arvo, vaihtelu, vaihe, tehokkuus, tiheys, lukema, minuutit, luku, fjöldi, tími, lengd, markmið, stig, \
     gæði, hlutfall, prósenta, núverandi, síðasta, mæling, gildi, breytileiki, nótt, arv, aeg, kestus, eesmärk, \
     tase, päeva, öö, nädala, skoor, kvaliteet, protsent, osakaal, praegune, viimane, mõõtmine, väärtus, faas, \
     szám~, idő, ideje, időtartam~, hossz~, célja, szint, szintje, napi, heti, éjszaka~, pont, pontszám, minőség~, \
     arány, aránya, százalék~, jelenleg~, legutóbbi, utolsó, mérés, mért, érték, értéke, perc, percek, tartalom, \
     mennyiség~, változékonyság, fázis, 数, 数量, 次数, 时长, 时间, 目标, 水平, 每日, 每天, 今日, 今天, 昨晚, 昨日, 本周, 本月, 评分, 得分, 质量, 百分比, \
     当前, 最近, 测量, 数值, 值, 记录, 率, 总, 量, 公斤, 分钟, 小时, 变异性, 效率, 阶段; average: durchschnitt~, mittler~, moyen~, moy, \
     promedio, medio, medie, medii, gemiddeld~, średni~, genomsnitt~, gennemsnit~, gjennomsnitt~, snitt, \
     keskimäärä~, keski, keskiarvo, meðal, meðaltal, keskmi~, vidēj~, vidutin~, průměr~, priemer~, átlag~, povpreč~, \
     prosje~, proseč~, mediu, ortalama~, mitjan~, batez besteko~, 平均, trung bình, rata rata, purata; max: maximal~, \
     höchst~, máxim~, massim~, hoogst~, maksymal~, högst~, højest~, høyest~, maks, maksimi, korkein, suurin, hámark, \
     maksimaal~, maksimāl~, didžiausi~, nejvyšš~, najvyšš~, legmagasabb, največj~, najviš~, maksimum, en yüksek, 最高, \
     最大, 最大值, tối đa, cao nhất, tertinggi; min: minimal~, niedrigst~, mínim~, laagst~, lägst~, lavest~, alin, \
     pienin, lágmark, mažiausi~, nejnižš~, legalacsonyabb, najniž~, en düşük, 最低, 最小, tối thiểu, terendah; resting: \
     ruhe, repos, reposo, riposo, rust, repouso, spoczynkow~, spoczynk~, vila, vilo, hvile, lepo, levossa, hvíld, \
     hvíldar, rahuolek~, puhke, miera stāvoklī, ramyb~, klidov~, klidu, v klidu, pokojov~, pokoji, nyugalmi, \
     mirovanj~, repaus, dinlenme, istirahat, atsedene~, 静息, 靜止, 休息, 安静時, 安静, nghỉ, lúc nghỉ, rehat; today: heute, \
     gestern, aujourd hui, hier, hoy, ayer, oggi, ieri, vandaag, gisteren, hoje, ontem, dzisiaj, dziś, wczoraj, \
     idag, igår, dag, i dag, i går, tänään, eilen, dagsins, gær, täna, eile, šodien, vakar, šiandien, dnes, včera, \
     ma, tegnap, danes, včeraj, danas, juče, jučer, astăzi, azi, bugün, bugünkü, dün, avui, hoxe, gaur, gaurko, hôm \
     nay, hôm qua, hari ini, kemarin, semalam; unit: einheit, einheiten, unité~, unidad~, unità, eenheid, jednostk~, \
     yksikkö, eining, ühik, vienīb~, vienet~, jednotk~, mértékegység, egység, enot~, jedinic~, единиц~, unitat~, \
     μονάδα~, birimi, birim, одиниц~, адзінк~, 单位, 單位, 単位, 단위, đơn vị, satuan; type: typ, tipo, tyyppi, tüüp, típus, \
     tip, vrsta, тип, вид, τύπος, türü, 类型, 類型, 種類, 유형, 종류, loại, jenis; enabled: aktiviert, eingeschaltet, activé, \
     activée, activad~, habilitad~, attivat~, abilitat~, ingeschakeld, ativad~, włączon~, aktiverad, aktiverat, \
     aktiveret, aktivert, käytössä, virkt, lubatud, ieslēgt~, įjungt~, povolen~, zapnut~, engedélyezve, bekapcsolva, \
     omogočen~, vklopljen~, omogućen~, uključen~, омогућен~, активиран~, включен~, activat, ενεργοποι~, etkin, \
     увімкнен~, уключан~, 开关, 启用, 已启用, 已开启, 開關, 啟用, 有効, 사용, 활성화, bật, đã bật, diaktifkan, aktif, didayakan; setting: \
     einstellung, einstellungen, réglage~, paramètre~, ajuste~, configuración, impostazion~, instelling~, definiç~, \
     ustawieni~, inställning~, indstilling~, innstilling~, asetus, asetukset, stilling, stillingar, seaded, \
     iestatījum~, nustatym~, nastaven~, beállítás~, nastavit~, podešavanj~, postavk~, подешавањ~, настройк~, \
     setări~, setare, ρύθμιση~, ρυθμίσ~, ayarı, ayarları, налаштуван~, наладк~, configuració, 设置, 設定, 설정, cài đặt, \
     pengaturan, tetapan; mode: modus, modo, modalità, tryb, läge, tila, režīm~, üzemmód, mód, način, режим~, \
     λειτουργία~, modu, рэжым~, hamur, režiim, 模式, モード, 모드, chế độ, โหมด, मोड, মোড, பயன்முறை, మోడ్, موڈ, حالت, وضع, \
     מצב; timer: zeitschaltuhr, minuterie, minuteur, temporizad~, temporizzator~, ajastin, tímastill~, taimer, \
     taimeris, laikmat~, časova~, időzítő, odbrojavanj~, tajmer~, таймер~, тајмер~, χρονόμετρο, χρονοδιακόπτης, \
     zamanlayıcı~, 定时, 定时器, 计时器, 定時, タイマー, 타이머, hẹn giờ, pengatur waktu, pemasa; room: zimmer, schlafzimmer, raum, \
     pièce, chambre, habitación, stanza, camera da letto, kamer, slaapkamer, quarto, pokój, pokoju, sypialni~, rum, \
     rummet, værelse, rom, rommet, sovrum, soverom, soveværelse, huone, huoneen, makuuhuone, herbergi~, tuba, toa, \
     magamistuba, istab~, kambar~, miegamas~, místnost~, ložnic~, miestnos~, izb~, spáln~, szoba, hálószoba, szobai, \
     sob~, prostor~, spavać~, соб~, спаваћ~, стая, стаи, спалн~, camerei, dormitor~, δωμάτι~, υπνοδωμάτι~, χώρου, \
     oda, odası, кімнат~, спальн~, комнат~, пакоі, пакой, habitació, gela, 房间, 室内, 卧室, 房間, 臥室, 部屋, 寝室, 室温, 방, 침실, \
     실내, phòng, phòng ngủ, ห้อง, ห้องนอน, ruangan, kamar, kamar tidur, bilik, bilik tidur, कमरा, कमरे, ঘর~, அறை~, \
     గది~, کمرہ, کمرے, اتاق, غرفه, חדר; temperature: temperatur~, temperatuur, lämpötil~, lämpö, hitastig, hiti, \
     teplot~, hőmérséklet~, θερμοκρασία~, sıcaklı~, тэмператур~, tenperatur~, 温度, 溫度, 온도, nhiệt độ, อุณหภูมิ, suhu, \
     तापमान, তাপমাত্রা~, வெப்பநிலை~, ఉష్ణోగ్రత~, درجہ حرارت, دما, دمای, حراره, טמפרטורה, טמפרטורת; water: wasser, \
     eau, agua, acqua, wody, woda, wodę, vatten, vand, vann, vesi, veden, vatn, vatns, vee, ūdens, ūden~, vanden~, \
     voda, vody, vodě, víz, vízkő, vodo, вод~, apă, apei, νερού, νερό, su, suyu, suyun, вады, вада, aigua, auga, \
     ura, uraren, 水, 水位, 물, nước, น้ำ, पानी, পানি~, জল, நீர், నీరు, నీటి, پانی, آب, ماء, מים, מי; battery: akku, \
     akkustand, batterie, batterij, accu, batería, batteria, bateria~, batteri, batteriet, akkua, akun, rafhlaða, \
     rafhlöðu~, aku, akumulator~, akumuliator~, baterij~, baterk~, akkumulátor~, батери~, baterie~, baterií, \
     μπαταρία~, pil, pili, акумулятор~, аккумулятор~, батаре~, 电池, 电量, 電池, 電量, バッテリー, 배터리, แบตเตอรี่, แบต, baterai, \
     bateri, बैटरी, ব্যাটারি~, பேட்டரி~, బ్యాటరీ~, بیٹری, باتری, بطاريه, סוללה, סוללת; device: gerät, geräts, \
     geräte, gerätes, appareil, dispositiv~, dispozitiv~, apparaat, urządzeni~, enhet, enheten, enhed, enheden, laite, laitteen, \
     tæki, tækis, seade, seadme, ierīc~, įrengin~, zařízen~, zariaden~, eszköz~, készülék~, naprav~, uređaj~, \
     уређај~, уред~, устройств~, συσκευή~, cihaz~, пристр~, прылад~, dispositiu, gailu~, 设备, 裝置, 設備, 機器, デバイス, 본체, \
     기기, 장치, thiết bị, perangkat, peranti; light: licht, leuchte, lampe, lumière, luz, luce, verlichting, światł~, \
     ljus, lys, valo, valon, ljós, valgus, gaism~, švies~, světl~, fény, fényerő, svjetl~, светл~, lumin~, φως, \
     φωτός, ışık, ışığı, світл~, свет, свят~, llum, argi~, 灯, 灯光, 燈, 照明, ライト, 조명, ไฟ, lampu, cahaya, रोशनी, আলো~, \
     ஒளி, లైట్, روشنی, نور, ضوء, אור; sensor: fühler, capteur, sonda, czujnik~, givare, føler, anturi, skynjari, \
     andur, sensor~, jutikl~, snímač~, čidl~, érzékelő, senzor~, сензор~, датчик~, αισθητήρα~, 传感器, 感測器, センサー, 센서, \
     cảm biến, penderia; filter: filtre, filtro, filtr~, suodatin, sía, filter~, szűrő~, филтер~, филтър~, φίλτρο~, \
     фільтр~, фильтр~, 滤芯, 濾網, フィルター, 필터, bộ lọc, penapis; user: användare~, bruger~, bruker~, käyttäjä~, notand~, \
     kasutaja~, lietotāj~, naudotoj~, vartotoj~, uživatel~, používateľ~, felhasználó~, uporabnik~, korisnik~, \
     корисник~, потребител~, utilizator~, χρήστη~, kullanıcı~, користувач~, пользовател~, карыстальнік~, usuari, \
     erabiltzaile~, 用户, 使用者, ユーザー, 사용자, người dùng, pengguna; contract: договор~, договір, szerződés, smlouv~; \
     length: délka, délky, mindestlänge, höchstlänge, mindestzeichen, longueur, lunghezza, comprimento, min lengte; \
     policy: richtlinie, richtlinien, politique, directiva, beleid, zasady, zásady, szabály, политика; attempts: \
     versuche, fehlversuche, tentatives, tentativas, intentos, tentativi, pogingen, próby, pokusy, попытки; expiry: \
     érvényesség~, ablauf, ablaufdatum, gültig bis, caducidad, scadenza, vervaldatum, lejárat, platnost; required: \
     erforderlich, requis, obligatorio, obbligatorio, verplicht, wymagane, kötelező; sun: sonne, soleil, sol, sole, \
     zon, słońc~; load: wäsche, beladung, linge, colada, carico, belading, carga, tvätt, vask; package: paket, \
     colis, paquete, pacco, pakket, encomenda, paczk~, paczek, 包裹";

/// Words that are looked up as another in every phrase and list, by that other: of languages that say no more with it
/// than English does, and what is cut short.
pub const TWINS: &str = "name: nm, navn, namn, nimi, név, neve, nume, numele, název, názov, jméno, isim, adı, όνομα, \
     όνομ~, имя, назва, 名称, 名稱, 이름; number: nbr, číslo, čísl~, szám, száma, numarası, numara, numărul, număr, \
     nummer, numer, αριθμός, номер, 号码, 號碼, 番号, 번호; code: código, codice, kód, kód~, kod, kodu, kode, cod, codul, \
     koodi, κωδικός, код, код~, コード, 코드; password: psw, pswd, passwrd, pw, heslo, hesla, hesl~, jelszó, jelszav~, \
     parolă, parola, lösenord, passord, adgangskode, salasana, şifresi, пароль, парол~, 비밀번호, 密码; token: tok, tkn, \
     令牌, токен, トークン, 토큰; key: schlüssel, clé, chiave, sleutel, klucz, klíč, kulcs, cheie, nyckel, nøgle, nøkkel, \
     avain, anahtarı, κλειδί, ключ, 密钥, 密鑰, キー; account: acct, kontot, účet, fiók, compte; address: addr, cím, címe, \
     adresă, adres, adresa, адрес, адреса, διεύθυνση, 地址, 주소; wifi: 와이파이, 无线, wlan; answer: odpověď, válasz, \
     răspuns, svar, cevabı, ответ, відповідь, απάντηση, 答え, 答案, 답변; card: karta, karty, karte, kártya, kartı, карта, \
     карты, картки, κάρτας, 卡, カード, 카드; door: tür, porte, puerta, porta, deur, drzwi, dveř~, ajtó, ușă, ușii, dörr, \
     dør, ovi, kapı, πόρτα~, двер~, 门, ドア, 문; gate: tor, portail, cancello, poort, bram~, brány, kapu, poart~, \
     ворот~, портал, шлагбаум~; alarm: alarme, alarma, allarme, alarmă, alarmu, riasztó, larm, hälyty~, сигнализац~, \
     συναγερμ~; intercom: домофон~, videocitofono, citofono, interphone, videoportero, türsprech, domofon; lock: \
     schloss, serrure, cerradura, serratura, zamek, zámek, zámk~, zár, zárak, încuietoare, låsen, lukon, lukko, \
     kilit, замк~, замок, κλειδαρι~, 锁, 门锁; installer: installateur, instalador, installatore, instalatora, \
     errichter, montör, installatør, asentaja, техник~; customer: kund, ügyfél, ügyf~, zákazník~, zákaznick~, \
     asiakas, asiakk~, müşteri, πελάτη~, клиент~, клієнт~, 客户, 顧客, 고객, 会員, 회원, abonent~; network: síť, hálózat, \
     hálózati, rețea, rețele~, nätverk, nätverks, nettverk, netværk, verkko, verkon, ağı, сеть, сети, мереж~, \
     réseau, rete, 网络, ネットワーク, 네트워크; security: bezpečnost~, biztonsági, securitate, säkerhet, säkerhets, sikkerhet, \
     sikkerheds, güvenlik, безопасност~, контрольн~, секретн~, 보안, 密保, 秘密; home: domov, domu, otthon, otthoni, \
     acasă, hemmet~, hjem, koti, evim, дом, 家, 我が家, 家庭, 집; order: objednávk~, rendelés, comandă, comenzii, ordre, \
     tilaus, tilausn~, sipariş, заказ~, замовлення, παραγγελί~, 订单, 注文, 주문";

/// Words that stand in front of what they belong to, so that the phrase goes on behind them.
pub const LEADING: &str = "name, number, code, key, password, answer, address, nome, nom, nombre, clave, número";
