//! Words in the names of devices, rooms and homes that tell whose room it is, or what people do there. Whole words; a
//! word of six and more letters also within a longer one (`Kinderzimmerkamera`). Sources: everyday words.

use super::Words;

/// A child's.
pub const CHILD: Words = "nursery, kid, kids, kid's, kids', child, child's, childs, children, children's, childrens, \
     baby, babies, baby's, babys, babycam, toddler, playroom, playpen, crib, cot, son's, daughter's, grandkids, \
     schoolbag, stroller; de: kinderzimmer, kinderbett, kind, kinder, babyzimmer, babyphone, babybett, spielzimmer, \
     sohn, tochter, kinderwagen; fr: chambre d'enfant, chambre enfant, chambre enfants, enfant, enfants, bébé, \
     nurserie, salle de jeux, poussette; es: niño, niña, niños, niñas, bebé, cuarto de niños, hijo, hija, guardería; \
     it: bambino, bambina, bambini, bimbo, bimba, bimbi, neonato, cameretta, culla; nl: kinderkamer, babykamer, \
     kinderen, speelkamer, wieg; pt: criança, crianças, filho, filha, quarto do bebê, berço; pl: dziecko, dziecięcy, \
     dzieci, pokój dziecka, niemowlę, łóżeczko; sv: barnrum, barnkammare; da: børneværelse, børn; tr: çocuk, çocuk \
     odası, bebek; ru: детская; ja: 子供部屋, 赤ちゃん; zh: 儿童房, 婴儿; ko: 아기방";
/// People sleep, wash or undress there.
pub const PRIVATE: Words = "bedroom, bedrooms, bed room, bedside, master bedroom, guest room, guest bedroom, \
     bathroom, bath room, bath, shower, toilet, restroom, washroom, ensuite, en suite, dressing room, changing room, \
     wardrobe, sauna, jacuzzi, hot tub; de: schlafzimmer, gästezimmer, badezimmer, bad, dusche, gästebad, klo, wc, \
     umkleide, ankleide, ankleidezimmer, bett; fr: chambre, chambre à coucher, chambre d'amis, salle de bain, salle \
     de bains, douche, toilettes, dressing, sdb; es: dormitorio, habitación, recámara, alcoba, baño, cuarto de baño, \
     ducha, aseo, vestidor; it: camera da letto, bagno, doccia, guardaroba; nl: slaapkamer, logeerkamer, badkamer, \
     inloopkast; pt: quarto, suíte, banheiro, casa de banho, chuveiro; pl: sypialnia, łazienka, prysznic, toaleta, \
     garderoba; sv: sovrum, badrum, toalett; da: soveværelse, badeværelse; tr: yatak odası, banyo; ru: спальня, \
     ванная; ja: 寝室, 浴室; zh: 卧室, 浴室; ko: 침실, 욕실";
