//! Words that give away what stands beside them, in a few languages, by what they are a sign of. Text only: how a value is
//! read beside its word is the business of the files beside this one.

use crate::model::DataClass::{
    self, AccessToken, AccountId, Age, ApiKey, BirthDate, BloodPressure, Bssid, Calories, Composition, Coordinates,
    DeviceKey, Glucose, Heart, Height, Hostname, Imei, NationalId, Nickname, OtpSeed, Password, Phone, Pin, Postcode,
    PrivateKey, RefreshToken, Respiratory, Serial, SessionId, Sleep, Ssid, Steps, Temperature, Username, VehiclePlate,
    Weight, WifiPassword,
};

/// What a word is a sign of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// A value of the class stands behind it.
    Value(DataClass),
    /// The number of something or somebody stands behind it, of digits and capitals.
    Number(DataClass),
    /// A measure of a body stands behind it, with its unit.
    Measure(DataClass),
    /// The name of a network stands behind it, if it is called so or in quotation marks.
    Network,
    /// A name stands behind it.
    Introduced,
    /// Somebody speaks of themselves: their name, age or height may follow.
    Myself,
    /// A relative or friend: a name or an age may follow.
    Kin,
    /// The end of a letter: a name follows.
    Signed,
    /// The beginning of a letter: a name follows.
    Greeted,
    /// The title of a person.
    Titled,
    /// The last word of the name of a street, behind number and name.
    Street,
    /// The first word of the name of a street.
    StreetFirst,
    /// Somebody lives there, or something is sent there.
    Living,
    /// An illness, if it is somebody's.
    Illness,
    /// A medicine, if somebody takes it.
    Medicine,
    /// A command that takes a password as an option.
    Command,
}

/// Words by what they are a sign of, parted by commas, each of at least two bytes. A blank in a word stands for any one
/// sign between its parts, or for none (not among its first three bytes).
pub(super) static LISTS: [(Cue, &str); 50] = [
    (
        Cue::Value(Password),
        "passwords, password, passwort, passwd, passphrase, pass, pwd, kennwort, zugangspasswort, mot de passe, mdp, \
         contraseña, contrasena, clave, senha, wachtwoord, hasło, haslo, heslo, lösenord, adgangskode, passord, \
         salasana, parola, jelszó, şifre, пароль, 密码, 密碼, パスワード, 비밀번호",
    ),
    (
        Cue::Value(WifiPassword),
        "psk, wpa passphrase, wpa key, wifi key, wlan key, wlan schlüssel, network key, netzwerkschlüssel",
    ),
    (
        Cue::Value(Pin),
        "passcode, pincode, pin code, pin, geheimzahl, code, código, codigo, codice, kod, türcode, alarmcode, \
         zugangscode, toegangscode, deurcode, torcode, haustürcode, errichtercode, mastercode, digicode, dørkode, \
         dörrkod, kód, kode, herself in with, himself in with, themselves in with, yourself in with, let in with, \
         get in with, opens with, open with, unlocks with, unlock with, disarm with, disarms with, dial, lockbox, \
         lock box, combination, dtmf",
    ),
    (Cue::Value(ApiKey), "api key, api token, access key, account key, client secret, secret key, secret"),
    (Cue::Value(RefreshToken), "refresh token"),
    (Cue::Value(AccessToken), "token, authtoken, auth token, authkey"),
    (Cue::Value(SessionId), "set cookie, cookie, session id, session, sid, stok, jsessionid, phpsessid"),
    (
        Cue::Value(DeviceKey),
        "local key, localkey, device key, encryption key, s0 key, s2 key, link key, bind key, bindkey, beacon key, \
         network key zigbee, ltk, irk, psk hex",
    ),
    (Cue::Value(PrivateKey), "private key"),
    (
        Cue::Value(OtpSeed),
        "backup codes, recovery codes, backup code, recovery code, otp secret, totp secret, scratch codes, otpauth \
         secret, totp key, totp seed, otp seed, 2fa secret, 2fa key, mfa secret, authenticator key, authenticator \
         secret, this key, setup key, secret key for the app, einmalcodes, wiederherstellungscode, notfallcode, \
         notfallcodes, code de secours, código de respaldo, codice di recupero, herstelcode",
    ),
    (Cue::Value(Ssid), "ssid, essid, wifi name, wlan name, network name, netzwerkname"),
    (
        Cue::Value(Hostname),
        "hostname, host name, mdns host, client name, rechnername, nom d'hôte, lease for, answered by",
    ),
    (Cue::Value(Nickname), "camera, doorbell, lamp, kamera, lampe, caméra, apparaat"),
    (Cue::Value(Coordinates), "lat, latitude, lon, lng, longitude"),
    (
        Cue::Value(BirthDate),
        "born on, born, geboren am, date of birth, dob, birthday, birthdate, birth date, geburtsdatum, né le, née le, \
         date de naissance, nacido el, nacida el, fecha de nacimiento, nato il, nata il, data di nascita, geboren op, \
         geboortedatum, data de nascimento, data urodzenia",
    ),
    (
        Cue::Value(Phone),
        "phone, telephone, tel, tlf, mobile, cell, call, sms, whatsapp, landline, telefon, telefonnummer, telefoon, \
         telefone, telefono, teléfono, téléphone, handy, mobil, rufnummer, unter, natel, bel, appelez, my number, \
         reach me, call me, ring me, ring, rappelez, rappelez-moi, number to text is, text me, handynummer, \
         mobilnummer, festnetz, erreichbar, portable, móvil, movil, cellulare, celular, telemóvel, telefoonnummer, \
         mobiel, numer telefonu, telefonu, komórka, puhelin",
    ),
    (
        Cue::Value(NationalId),
        "ssn, social security number, cpf, dni, nie, pesel, bsn, nino, hetu, cpr, personnummer, steuer id, nif, \
         codice fiscale, numéro de sécurité sociale, ahv, curp, national insurance number, nhs number, tax id",
    ),
    (
        Cue::Number(AccountId),
        "account number, account no, account id, customer number, customer no, customer id, member number, \
         membership number, kundennummer, kundennr, vertragsnummer, numéro client, numéro de client, \
         número de cliente, codice cliente, klantnummer, número do cliente, numer klienta",
    ),
    (
        Cue::Number(Serial),
        "serial number, serial no, serial, seriennummer, numéro de série, número de serie, numero di serie, seriale, \
         matricola, serienummer, número de série, numer seryjny, sériové číslo, sorozatszám, sarjanumero, серийный \
         номер, serienr, s/n",
    ),
    (
        Cue::Number(VehiclePlate),
        "plate, license plate, licence plate, number plate, registration plate, kennzeichen, plaque, \
         immatriculation, matrícula, targa, kenteken, rejestracja",
    ),
    (Cue::Number(Imei), "imei"),
    (Cue::Number(Bssid), "bssid"),
    (
        Cue::Number(Postcode),
        "postcode, post code, postal code, zip code, plz, postleitzahl, code postal, código postal, kod pocztowy",
    ),
    (
        Cue::Number(Username),
        "username, user name, login name, benutzername, nom d'utilisateur, nombre de usuario, nome \
         utente, gebruikersnaam",
    ),
    (
        Cue::Measure(Weight),
        "i weigh, weigh, weigh-in, weighed, weight, wiege, wiegt, gewicht, pèse, poids, peso, weeg, weegt, ważę, waga",
    ),
    (
        Cue::Measure(Height),
        "my height, body height, height is, meine größe, körpergröße, je mesure, ma taille, mi estatura, mido, \
         la mia altezza, mijn lengte, minha altura, wzrost",
    ),
    (
        Cue::Measure(BloodPressure),
        "blood pressure, bp, blutdruck, tension artérielle, ma tension, presión arterial, mi tensión, \
         pressione arteriosa, mia pressione, bloeddruk, pressão arterial, ciśnienie",
    ),
    (
        Cue::Measure(Heart),
        "heart rate, resting heart rate, pulse, puls, ruhepuls, herzfrequenz, fréquence cardiaque, pouls, \
         frecuencia cardíaca, pulso, frequenza cardiaca, battito, hartslag, frequência cardíaca, tętno",
    ),
    (
        Cue::Measure(Glucose),
        "blood sugar, blood glucose, glucose, blutzucker, glycémie, glucemia, glicemia, bloedsuiker, cukier",
    ),
    (Cue::Measure(Glucose), "it read, sensor says, dropped to, fell to, rose to, spiked to, went up to"),
    (
        Cue::Measure(Composition),
        "body fat, fat percentage, muscle mass, bone mass, body water, visceral fat, bmi, körperfett, fettanteil, \
         muskelmasse, masse grasse, masse musculaire, grasa corporal, massa grassa, massa magra, vetpercentage, \
         lichaamsvet, tkanka tłuszczowa, gordura corporal",
    ),
    (
        Cue::Measure(Respiratory),
        "spo2, oxygen saturation, blood oxygen, respiratory rate, breathing rate, sauerstoffsättigung, atemfrequenz, \
         saturation, saturación, saturazione, saturatie, saturacja",
    ),
    (
        Cue::Measure(Temperature),
        "fever, fever of, body temperature, fieber, körpertemperatur, fièvre, fiebre, febbre, koorts, gorączka, feber",
    ),
    (Cue::Measure(Sleep), "slept, asleep for, sleep was, geschlafen, schlief, dormi, dormido, dormito, geslapen"),
    (Cue::Measure(Steps), "walked, steps today, gelaufen, marché, caminado"),
    (Cue::Measure(Calories), "burned, burnt, verbrannt"),
    (Cue::Measure(Age), "aged, im alter von, âgé de, âgée de"),
    (
        Cue::Network,
        "network, wifi, wi-fi, wlan, réseau, red wifi, wifi connect, rete, netwerk, rede, sieć, hotspot, connected \
         to, associated with, joined, verbunden mit, connecté à, conectado a, connesso a, verbonden met",
    ),
    (
        Cue::Introduced,
        "my name is, my name's, name is, mein name ist, name ist, ich heiße, ich heisse, je m'appelle, je m’appelle, \
         mon nom est, me llamo, mi nombre es, mi chiamo, il mio nome è, mijn naam is, ik heet, meu nome é, chamo-me, \
         me chamo, nazywam się, jmenuji se, mitt namn är, jag heter, jeg heter, jeg hedder, mit navn er, nimeni on, \
         customer name, full name, account holder, cardholder, patient name, contact person, kundenname, \
         ansprechpartner, nom du client, nombre del cliente, nome del cliente, klantnaam, ask for, asked for, \
         signed for by, signed by, sent by, spoke to, spoke with, speaking to, speaking with, \
         unlocked by, unlock by, opened by, locked by, disarmed by, armed by, order for, ordered by, delivery for, \
         invited by, invited, shared with, registered to, belongs to, bought by, on behalf of, greetings from",
    ),
    (
        Cue::Myself,
        "this is, i am, i'm, i’m, ich bin, und bin, hier ist, hier spricht, je suis, j'ai, j’ai, soy, tengo, sono, \
         ik ben, eu sou, tenho, jestem, mam, plumber, electrician, cleaner, nanny, babysitter, landlord, caretaker, \
         gardener, dog walker, nurse, handwerker, hausmeister, klempner, elektriker, putzfrau, mieter, vermieter",
    ),
    (
        Cue::Kin,
        "my wife, my husband, my partner, my son, my daughter, our son, our daughter, my mother, my father, my mum, \
         my mom, my dad, my brother, my sister, my friend, my neighbour, my neighbor, our neighbour, our neighbor, \
         my grandmother, my grandfather, my grandma, my grandpa, meine frau, mein mann, mein sohn, meine tochter, \
         meine mutter, mein vater, unser sohn, unsere tochter, ma femme, mon mari, mon fils, ma fille, ma mère, mon \
         père, mi mujer, mi esposa, mi marido, mi hijo, mi hija, mi madre, mi padre, mia moglie, mio marito, mio \
         figlio, mia figlia, mia madre, mio padre, mijn vrouw, mijn man, mijn zoon, mijn dochter, mijn moeder, mijn \
         vader, minha esposa, meu marido, meu filho, minha filha, minha mãe, meu pai, moja żona, mój mąż, mój syn, \
         moja córka, moja mama",
    ),
    (
        Cue::Signed,
        "kind regards, best regards, warm regards, regards, best wishes, all the best, sincerely, yours truly, yours \
         faithfully, cheers, many thanks, thanks, mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, \
         viele grüße, liebe grüße, beste grüße, schöne grüße, herzliche grüße, grüße, mfg, gruß, gruss, lg, vg, \
         beste groeten, hilsen, mvh, terveisin, s pozdravem, üdvözlettel, cu stimă, saygılarımla, с уважением, \
         cordialement, sincères salutations, salutations, un saludo, saludos, saludos cordiales, atentamente, \
         cordiali saluti, distinti saluti, saluti, met vriendelijke groet, met vriendelijke groeten, groeten, \
         groetjes, atenciosamente, cumprimentos, abraços, pozdrawiam, z poważaniem, med vänlig hälsning, vennlig \
         hilsen, venlig hilsen, danke, merci, gracias, grazie",
    ),
    (
        Cue::Greeted,
        "dear, hello, hallo, hola, bonjour, ciao, lieber, liebe, olá, cześć, hi, hey, caro, cara, cher, chère, \
         estimado, estimada, querido, querida, beste",
    ),
    (
        Cue::Titled,
        "mr, mr., mrs, mrs., ms, ms., dr, dr., herr, herrn, frau, monsieur, madame, mme, señor, señora, signor, \
         signora, dhr., mevrouw, mevr., meneer, senhor, senhora, fru, pani, paní, sig., sig.ra, sr., sra.",
    ),
    (
        Cue::Street,
        "street, st, st., road, rd, rd., avenue, ave, ave., lane, ln, close, drive, court, way, place, terrace, \
         crescent, square, gardens, grove, boulevard, blvd, parkway, highway, mews, row, walk",
    ),
    (
        Cue::StreetFirst,
        "rue, chemin, allée, impasse, quai, calle, c/, avenida, paseo, plaza, carrer, via, viale, piazza, corso, \
         vicolo, rua, travessa, praça, ul., ulica, aleja, al., os., ulice",
    ),
    (
        Cue::Living,
        "wohne, wohnen, wohnt, wohnhaft, adresse, anschrift, lieferadresse, senden an, schicken an, liefern an, \
         woon, woont, wonen, adres, bezorgadres, bor på, bor i, leveringsadresse, leveransadress",
    ),
    (
        Cue::Illness,
        "type 1 diabetes, type 2 diabetes, diabetes, asthma, epilepsy, sleep apnea, sleep apnoea, apnea, \
         hypertension, high blood pressure, depression, anxiety disorder, dementia, alzheimer's, alzheimer, \
         parkinson's, parkinson, arthritis, cancer, copd, adhd, autism, migraine, migraines, insomnia, heart failure, \
         atrial fibrillation, afib, arrhythmia, hepatitis, multiple sclerosis, bluthochdruck, demenz, krebs, \
         schlafapnoe, vorhofflimmern, herzinsuffizienz, depressionen, epilepsie, rheuma, épilepsie, asthme, diabète, \
         apnée du sommeil, cancer du sein, démence, asma, hipertensión, demencia, epilepsia, apnea del sueño, \
         cáncer, diabete, ipertensione, demenza, suikerziekte, dementie, kanker, slaapapneu, cukrzyca, astma, \
         nadciśnienie, sinusitis, pneumonia, psoriasis, endometriosis, lupus, fibromyalgia, ptsd, schizophrenia, hiv, \
         kidney failure, heart attack, stroke, schlaganfall, herzinfarkt",
    ),
    (
        Cue::Medicine,
        "metformin, insulin, insulina, insuline, levothyroxine, ramipril, bisoprolol, warfarin, sertraline, \
         atorvastatin, lisinopril, amlodipine, salbutamol, omeprazole, prednisone, methotrexate, ritalin, \
         amoxicillin, eliquis, xarelto, pantoprazole, escitalopram, fluoxetine, quetiapine, gabapentin, pregabalin, \
         oxycodone, ozempic, candesartan, lorazepam, antidepressants, beta blockers, blood thinners, marcumar, blutverdünner",
    ),
    (
        Cue::Command,
        "sshpass, mosquitto_pub, mosquitto_sub, mysql, mysqldump, curl, wget, net use, redis-cli, smbclient",
    ),
];
