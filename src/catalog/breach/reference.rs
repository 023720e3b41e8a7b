//! Sources of the catalogue of incidents that the guide does not have. Only what was read, most of it as stored copies or
//! excerpts; nothing is judged here. A date is the one on the source: `undated` where a copy carries none.

use crate::catalog::guide::reference::references;

references! {
    // Wyze.
    ZDNET_WYZE = "ZDNet, “IoT vendor Wyze confirms server leak”", "2019-12";
    VERGE_WYZE = "The Verge, 30 December 2019, on the Wyze server leak, a copy", "2019-12";
    DAILY_NEWS_WYZE = "New York Daily News, 30 December 2019, on the Wyze breach", "2019-12";
    TIMES_WYZE = "A report on Xiaomi and Nest of January 2020 that recalls the Wyze leak, relayed by innovation-village", "undated";
    KTVB_WYZE = "KTVB, “Smart-device maker Wyze confirms data breach affecting 2.4 million users”", "undated";
    LAYER7_WYZE = "Layer 7 Data, “Wyze Breach Exposes Personal Data of 2.4 Million Customers”", "2020-01";
    DATABREACHES_WYZE = "databreaches.net, quoting Wyze on how it was told", "undated";
    GIZMODO_WYZE = "pocnetwork, and a copy of Gizmodo, on Bitdefender’s report of March 2022", "undated";
    SPICEWORKS_WYZE = "Spiceworks, 20 February 2024, on the Wyze mix-up, a copy", "2024-02";
    SECURITY_BOULEVARD_WYZE = "Security Boulevard, “About 13,000 Wyze Customers Affected by Camera Glitch”", "2024-02";
    // Ring.
    PCMAG_RING = "PCMag Australia, “Ring Issues Password Resets After User Logins Found Online”", "undated";
    LIFEHACKER_RING = "Lifehacker Australia, “Change Your Ring Account Password Right Now”", "2019-12";
    EFF_RING = "EFF, “Ring Throws Customers Under the Bus After Data Breach”", "2019-12";
    CONSUMER_REPORTS_RING = "Consumer Reports, on 3,000 Ring accounts", "undated";
    AP_RING = "Associated Press, on the FTC’s refunds to Ring customers, copies", "undated";
    ABC7_RING = "ABC7, “FTC refunds over $5 million to Ring users”", "2024-04";
    FOX_RING = "Fox Business, on the FTC’s refunds to Ring customers, a copy", "undated";
    // Eufy, Xiaomi, Verkada.
    REVIEW_GEEK_EUFY = "Review Geek, “An Eufy Security Bug Let Strangers View and Control Each Others’ Camera Feeds”", "2021-05";
    TOMS_GUIDE_EUFY = "Tom’s Guide, “Eufy security cameras showing strangers’ video feeds”", "undated";
    TECHRADAR_EUFY = "TechRadar, on strangers who saw Eufy cameras", "undated";
    VERGE_EUFY = "The Verge, “Anker finally comes clean about its Eufy security cameras”", "undated";
    ARS_EUFY = "Ars Technica, “Eufy’s ‘No clouds’ cameras upload facial thumbnails to AWS”", "2022-11";
    SYSTEMS_NEWS_EUFY = "Security Systems News, with Eufy’s answer", "undated";
    TECHDIRT_EUFY = "Techdirt and Lifewire, on streams of Eufy cameras", "undated";
    SECURITY_MAGAZINE_XIAOMI = "Security Magazine, on a Xiaomi camera at a Nest Hub", "undated";
    NOTEBOOKCHECK_XIAOMI = "Notebookcheck, with Xiaomi’s statement", "undated";
    SILICON_REPUBLIC_XIAOMI = "Silicon Republic, on Xiaomi and Google Nest", "undated";
    SLASHGEAR_VERKADA = "SlashGear, “Hackers breach Verkada gaining access to security camera footage”", "undated";
    JAPAN_TIMES_VERKADA = "The Japan Times, 11 March 2021, relaying Bloomberg", "2021-03";
    DATALINK_VERKADA = "Datalink, on the Verkada breach", "2021-05";
    THREENOM_VERKADA = "3nom, on the Verkada breach", "undated";
    // The home.
    ITWEB_ORVIBO = "ITWeb, “Chinese smart home vendor leaks over 2bn customer records”", "undated";
    TECHNODE_ORVIBO = "TechNode, 3 July 2019, on Orvibo", "2019-07";
    DEFENCE_WORKS_ORVIBO = "The Defence Works, 3 July 2019, on Orvibo", "2019-07";
    AVAST_ORVIBO = "Avast blog, “Smart home vendor reportedly exposes reset codes and device locations”", "undated";
    HIPAA_TIMES_MARS = "HIPAA Times, “Smart home device maker exposes billions of records”", "undated";
    TECHRADAR_MARS = "Reports on the Mars Hydro database, two copies", "undated";
    CLARIFY_MARS = "ClarifyCyber, 19 February 2025, on Mars Hydro", "2025-02";
    ENTREPRENEUR_IROBOT = "Entrepreneur, December 2022, citing MIT Technology Review on Roomba pictures", "2022-12";
    AFROTECH_IROBOT = "AfroTech, citing MIT Technology Review on Roomba pictures", "undated";
    PC_GAMER_ECOVACS = "A copy of PC Gamer, citing ABC News (Australia) on Ecovacs", "undated";
    ITC_ECOVACS = "ITC.ua, citing ABC News (Australia) on Ecovacs", "undated";
    COMPLIANCERT_ECOVACS = "CompliancerT, on robot vacuums that strangers steered", "undated";
    PYMNTS_ROKU = "PYMNTS, April 2024, on 591,000 Roku accounts, a copy", "2024-04";
    TIMES_ROKU = "Los Angeles Times, April 2024, on Roku, a copy", "2024-04";
    MICROCYBERSEC_ROKU = "MicroCyberSec, on the first wave at Roku", "undated";
    // Toys.
    HIBP_VTECH = "Have I Been Pwned, entry “VTech”, a copy", "2025-03";
    COURTHOUSE_VTECH = "Courthouse News, “Toy Maker Settles Suit Over Hack of Kids’ Personal Data”", "undated";
    INQUIRER_VTECH = "The Inquirer, 9 January 2018, on VTech", "2018-01";
    NORTON_VTECH = "Norton community, on VTech", "undated";
    HIBP_CLOUDPETS = "Have I Been Pwned, entry “CloudPets”, a copy", "2025-03";
    CSO_CLOUDPETS = "CSO, “821,000 user records exposed due to misconfigured MongoDB for smart stuffed toys”", "undated";
    HACKER_NEWS_CLOUDPETS = "The Hacker News, February 2017, on CloudPets", "2017-02";
    CNET_CLOUDPETS = "CNET, on CloudPets, relayed by MITechNews", "undated";
    HGM_CLOUDPETS = "HGM Legal, 7 March 2017, on CloudPets", "2017-03";
    // Health and sport.
    PROTEUS_GETHEALTH = "The finder’s report at WebsitePlanet, a copy at Proteus-Cyber", "undated";
    SISA_GETHEALTH = "ZDNet, on the GetHealth database, a copy at SISA", "undated";
    IDSTRONG_GETHEALTH = "IDStrong, 27 September 2021, on GetHealth", "2021-09";
    HIBP_MYFITNESSPAL = "Have I Been Pwned, entry “MyFitnessPal”, a copy", "2025-03";
    IT_ONLINE_MYFITNESSPAL = "IT-Online, 10 April 2018, with the letter to users", "2018-04";
    PRESS_MYFITNESSPAL = "CyberScoop, Inverse and CBS, on the MyFitnessPal breach", "undated";
    HIBP_UNDER_ARMOUR = "Have I Been Pwned, entry “Under Armour”, a copy", "2026-08";
    COMPUTER_WEEKLY_UNDER_ARMOUR = "Computer Weekly, on Under Armour, a copy", "undated";
    REGISTER_UNDER_ARMOUR = "A summary of The Register’s report on Under Armour", "2026-01";
    CONSULTING_UNDER_ARMOUR = "AJC, on the Under Armour breach", "undated";
    CNBC_FITBIT = "CNBC, 8 January 2016, “Fitbit user accounts attacked”", "2016-01";
    SOPHOS_FITBIT = "Sophos, 11 January 2016, “Fitbit users fall victim to account takeovers”", "2016-01";
    BETANEWS_GARMIN = "BetaNews, 27 July 2020, with Garmin’s statement", "2020-07";
    ZDNET_GARMIN = "ZDNet, on Garmin Connect coming back", "undated";
    ROAD_GARMIN = "road.cc, on how to move rides by cable while Garmin Connect is down", "undated";
    BELLINGCAT_POLAR = "Bellingcat, “After Strava, Polar is Revealing the Homes of Soldiers and Spies”", "2018-07";
    CORRESPONDENT_POLAR = "De Correspondent, “This fitness app lets anyone find names and addresses for thousands of soldiers and secret agents”", "undated";
    MEDIANAMA_POLAR = "MediaNama, on Polar Flow", "undated";
    DIGG_STRAVA = "Digg, January 2018, on Strava’s heatmap", "2018-01";
    BIZJOURNALS_STRAVA = "Denver Business Journal, 29 January 2018, with Strava’s statement", "2018-01";
    ARS_STRAVA = "A copy of Ars Technica, and De Correspondent, on Strava’s heatmap", "undated";
    // Tags and family locators.
    DEMANDTEQ_TILE = "demandteq, 14 June 2024, on Tile", "2024-06";
    CLUBIC_TILE = "Clubic, on Tile", "undated";
    ROSKER_TILE = "Tom’s Guide, on Tile, a copy at Rosker", "undated";
    HIBP_LIFE360 = "Have I Been Pwned, entry “Life360”, a copy", "2025-03";
    PAUBOX_LIFE360 = "Paubox, “Life360 experiences API-related breach”", "undated";
    // Others that a kind is made of.
    HIBP_ADT = "Have I Been Pwned, entries “ADT” and “Brinks Home”, a copy", "2026-08";
    HIBP_SAMSUNG = "Have I Been Pwned, entry “Samsung Germany”, a copy", "2026-08";
    HIBP_CATALOGUE = "Have I Been Pwned, catalogue of 1,030 entries up to 22 August 2026, merged from three public copies", "2026-08";
}
