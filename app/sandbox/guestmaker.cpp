#include "app/sandbox/guestmaker.h"

#include <QUuid>

#include <iterator>
#include <span>

namespace edgewise::sandbox {

namespace {

/// A name as it is written, and as it stands in an e-mail address.
struct Name
{
    const char *written;
    const char *plain;
};

struct Place
{
    const char *country;
    const char *nationality;
    const char *language;
    const char *prefix; ///< Of telephone numbers, with digits that nobody is given.
    const char *postCode;
    std::span<const Name> women, men, families;
    std::span<const Name> womensFamilies; ///< Where they differ.
    std::span<const char *const> cities, streets;
};

constexpr Name irishWomen[] = {{"Aoife", "aoife"}, {"Ciara", "ciara"},     {"Róisín", "roisin"},
                               {"Niamh", "niamh"}, {"Gráinne", "grainne"}, {"Orla", "orla"}};
constexpr Name irishMen[] = {{"Seán", "sean"},       {"Oisín", "oisin"}, {"Cillian", "cillian"},
                             {"Pádraig", "padraig"}, {"Eoin", "eoin"},   {"Fionn", "fionn"}};
constexpr Name irishFamilies[] = {{"Byrne", "byrne"}, {"Murphy", "murphy"},     {"O’Connor", "oconnor"}, {"Doyle", "doyle"},
                                  {"Nolan", "nolan"}, {"Kavanagh", "kavanagh"}, {"Ó Briain", "obriain"}, {"Walsh", "walsh"}};
constexpr const char *irishCities[] = {"Galway", "Cork", "Dún Laoghaire", "Limerick", "Sligo"};
constexpr const char *irishStreets[] = {"Harbour Row", "Abbey Street", "Quay Lane", "Mill Road"};
constexpr Name britishWomen[] = {{"Harriet", "harriet"}, {"Imogen", "imogen"}, {"Beatrice", "beatrice"},
                                 {"Priya", "priya"},     {"Zoë", "zoe"},       {"Freya", "freya"}};
constexpr Name britishMen[] = {{"Oliver", "oliver"}, {"Rhys", "rhys"},   {"Callum", "callum"},
                               {"Theo", "theo"},     {"Jamal", "jamal"}, {"Edmund", "edmund"}};
constexpr Name britishFamilies[] = {
    {"Hartley", "hartley"},       {"Okafor", "okafor"},       {"Whitcombe", "whitcombe"},       {"Davies", "davies"},
    {"McAllister", "mcallister"}, {"Pemberton", "pemberton"}, {"Ashworth-Lee", "ashworth-lee"}, {"Singh", "singh"}};
constexpr const char *britishCities[] = {"Leeds", "Bristol", "Cardiff", "Aberdeen", "Norwich"};
constexpr const char *britishStreets[] = {"Station Road", "High Street", "Church Lane", "Victoria Terrace"};
constexpr Name germanWomen[] = {{"Jürgena", "juergena"}, {"Käthe", "kaethe"},          {"Annelie", "annelie"},
                                {"Svenja", "svenja"},    {"Friederike", "friederike"}, {"Ute", "ute"}};
constexpr Name germanMen[] = {{"Jörg", "joerg"},  {"Matthias", "matthias"}, {"Günther", "guenther"},
                              {"Lukas", "lukas"}, {"Torsten", "torsten"},   {"Björn", "bjoern"}};
constexpr Name germanFamilies[] = {{"Müller", "mueller"},    {"Weiß", "weiss"},      {"Schäfer", "schaefer"},    {"Krüger", "krueger"},
                                   {"Hoffmann", "hoffmann"}, {"Lindner", "lindner"}, {"von Bülow", "vonbuelow"}, {"Großmann", "grossmann"}};
constexpr const char *germanCities[] = {"Köln", "München", "Würzburg", "Leipzig", "Lübeck"};
constexpr const char *germanStreets[] = {"Lindenstraße", "Am Markt", "Bahnhofstraße", "Gartenweg"};
constexpr Name frenchWomen[] = {{"Hélène", "helene"}, {"Zoé", "zoe"},       {"Agnès", "agnes"},
                                {"Maëlle", "maelle"}, {"Solène", "solene"}, {"Inès", "ines"}};
constexpr Name frenchMen[] = {{"François", "francois"}, {"Loïc", "loic"}, {"Rémi", "remi"},
                              {"Étienne", "etienne"},   {"Gaël", "gael"}, {"Théo", "theo"}};
constexpr Name frenchFamilies[] = {{"Lefèvre", "lefevre"},    {"Dubois", "dubois"}, {"Bélanger", "belanger"}, {"Moreau", "moreau"},
                                   {"D’Amboise", "damboise"}, {"Garçon", "garcon"}, {"Noël", "noel"},         {"Châtelain", "chatelain"}};
constexpr const char *frenchCities[] = {"Besançon", "Lyon", "Saint-Étienne", "Nîmes", "Orléans"};
constexpr const char *frenchStreets[] = {"rue de l’Église", "avenue de la République", "quai des Brumes", "place du Marché"};
constexpr Name spanishWomen[] = {{"Begoña", "begona"}, {"Lucía", "lucia"}, {"María José", "mariajose"},
                                 {"Inés", "ines"},     {"Rocío", "rocio"}, {"Núria", "nuria"}};
constexpr Name spanishMen[] = {{"Íñigo", "inigo"}, {"Joaquín", "joaquin"}, {"Andrés", "andres"},
                               {"Raúl", "raul"},   {"Ángel", "angel"},     {"Martín", "martin"}};
constexpr Name spanishFamilies[] = {{"Muñoz", "munoz"},     {"Ibáñez", "ibanez"},       {"García Peña", "garciapena"}, {"Núñez", "nunez"},
                                    {"Serrano", "serrano"}, {"Domínguez", "dominguez"}, {"Vázquez", "vazquez"},        {"Ortiz", "ortiz"}};
constexpr const char *spanishCities[] = {"Málaga", "León", "A Coruña", "Cádiz", "Logroño"};
constexpr const char *spanishStreets[] = {"Calle Mayor", "Avenida del Mar", "Plaza de España", "Calle del Pez"};
constexpr Name polishWomen[] = {{"Łucja", "lucja"},         {"Małgorzata", "malgorzata"}, {"Bożena", "bozena"},
                                {"Agnieszka", "agnieszka"}, {"Zofia", "zofia"},           {"Jagoda", "jagoda"}};
constexpr Name polishMen[] = {{"Łukasz", "lukasz"},       {"Paweł", "pawel"},       {"Michał", "michal"},
                              {"Stanisław", "stanislaw"}, {"Wojciech", "wojciech"}, {"Jędrzej", "jedrzej"}};
constexpr Name polishFamilies[] = {{"Wójcik", "wojcik"}, {"Dąbek", "dabek"}, {"Gołąb", "golab"},
                                   {"Zając", "zajac"},   {"Mróz", "mroz"},   {"Kołodziej", "kolodziej"}};
constexpr const char *polishCities[] = {"Łódź", "Kraków", "Gdańsk", "Poznań", "Rzeszów"};
constexpr const char *polishStreets[] = {"ul. Długa", "ul. Świętego Jana", "ul. Kościuszki", "ul. Różana"};
constexpr Name turkishWomen[] = {{"Gülşen", "gulsen"}, {"Ayşe", "ayse"},     {"İpek", "ipek"},
                                 {"Çiğdem", "cigdem"}, {"Zeynep", "zeynep"}, {"Şule", "sule"}};
constexpr Name turkishMen[] = {{"Oğuz", "oguz"},       {"Işık", "isik"},     {"Çağrı", "cagri"},
                               {"Mustafa", "mustafa"}, {"Gökhan", "gokhan"}, {"İlker", "ilker"}};
constexpr Name turkishFamilies[] = {{"Yıldız", "yildiz"}, {"Öztürk", "ozturk"}, {"Şahin", "sahin"},
                                    {"Aydın", "aydin"},   {"Kılıç", "kilic"},   {"Çelik", "celik"}};
constexpr const char *turkishCities[] = {"İzmir", "Eskişehir", "Muğla", "Bursa", "Kırklareli"};
constexpr const char *turkishStreets[] = {"Atatürk Caddesi", "Gül Sokağı", "İnönü Bulvarı", "Çınar Sokak"};
constexpr Name nordicWomen[] = {{"Åsa", "asa"},   {"Märta", "marta"}, {"Linnéa", "linnea"},
                                {"Saga", "saga"}, {"Göta", "gota"},   {"Tove", "tove"}};
constexpr Name nordicMen[] = {{"Håkan", "hakan"}, {"Sören", "soren"}, {"Åke", "ake"},
                              {"Nils", "nils"},   {"Göran", "goran"}, {"Torbjörn", "torbjorn"}};
constexpr Name nordicFamilies[] = {{"Sjöberg", "sjoberg"}, {"Åkesson", "akesson"}, {"Lindström", "lindstrom"},
                                   {"Öberg", "oberg"},     {"Nyqvist", "nyqvist"}, {"Hägg", "hagg"}};
constexpr const char *nordicCities[] = {"Malmö", "Göteborg", "Östersund", "Luleå", "Växjö"};
constexpr const char *nordicStreets[] = {"Storgatan", "Björkvägen", "Kungsgatan", "Ängsvägen"};
constexpr Name greekWomen[] = {
    {"Ελένη", "eleni"}, {"Μαρία", "maria"}, {"Κατερίνα", "katerina"}, {"Δήμητρα", "dimitra"}, {"Σοφία", "sofia"}};
constexpr Name greekMen[] = {
    {"Γιώργος", "giorgos"}, {"Νίκος", "nikos"}, {"Δημήτρης", "dimitris"}, {"Κώστας", "kostas"}, {"Ανδρέας", "andreas"}};
constexpr Name greekFamilies[] = {{"Παπαδόπουλος", "papadopoulos"},
                                  {"Νικολαΐδης", "nikolaidis"},
                                  {"Οικονόμου", "oikonomou"},
                                  {"Αθανασίου", "athanasiou"},
                                  {"Καραγιάννης", "karagiannis"}};
constexpr Name greekWomensFamilies[] = {{"Παπαδοπούλου", "papadopoulou"},
                                        {"Νικολαΐδου", "nikolaidou"},
                                        {"Οικονόμου", "oikonomou"},
                                        {"Αθανασίου", "athanasiou"},
                                        {"Καραγιάννη", "karagianni"}};
constexpr const char *greekCities[] = {"Αθήνα", "Θεσσαλονίκη", "Πάτρα", "Ηράκλειο"};
constexpr const char *greekStreets[] = {"Οδός Ερμού", "Λεωφόρος Νίκης", "Οδός Σόλωνος"};
constexpr Name ukrainianWomen[] = {
    {"Оксана", "oksana"}, {"Ганна", "hanna"}, {"Юлія", "yuliia"}, {"Соломія", "solomiia"}, {"Їванна", "yivanna"}};
constexpr Name ukrainianMen[] = {
    {"Олександр", "oleksandr"}, {"Тарас", "taras"}, {"Богдан", "bohdan"}, {"Андрій", "andrii"}, {"Євген", "yevhen"}};
constexpr Name ukrainianFamilies[] = {
    {"Шевчук", "shevchuk"}, {"Коваленко", "kovalenko"}, {"Бондаренко", "bondarenko"}, {"Ткаченко", "tkachenko"}, {"Мельник", "melnyk"}};
constexpr const char *ukrainianCities[] = {"Київ", "Львів", "Одеса", "Харків", "Чернівці"};
constexpr const char *ukrainianStreets[] = {"вул. Садова", "вул. Шевченка", "просп. Миру"};
constexpr Name arabicWomen[] = {{"ليلى", "layla"}, {"فاطمة", "fatima"}, {"مريم", "maryam"}, {"نور", "nour"}, {"سلمى", "salma"}};
constexpr Name arabicMen[] = {{"محمد", "mohamed"}, {"أحمد", "ahmed"}, {"يوسف", "youssef"}, {"خالد", "khaled"}, {"عمر", "omar"}};
constexpr Name arabicFamilies[] = {
    {"الحداد", "alhaddad"}, {"منصور", "mansour"}, {"عبد الله", "abdullah"}, {"النجار", "alnajjar"}, {"صالح", "saleh"}};
constexpr const char *arabicCities[] = {"القاهرة", "الإسكندرية", "الجيزة", "أسوان"};
constexpr const char *arabicStreets[] = {"شارع النيل", "شارع التحرير", "شارع الجمهورية"};
constexpr Name hebrewWomen[] = {{"נועה", "noa"}, {"תמר", "tamar"}, {"יעל", "yael"}, {"שירה", "shira"}, {"מיכל", "michal"}};
constexpr Name hebrewMen[] = {{"דוד", "david"}, {"איתי", "itai"}, {"יונתן", "yonatan"}, {"אורי", "uri"}, {"משה", "moshe"}};
constexpr Name hebrewFamilies[] = {{"כהן", "cohen"}, {"לוי", "levi"}, {"מזרחי", "mizrahi"}, {"ברק", "barak"}, {"פרידמן", "friedman"}};
constexpr const char *hebrewCities[] = {"תל אביב", "חיפה", "ירושלים", "באר שבע"};
constexpr const char *hebrewStreets[] = {"רחוב הרצל", "שדרות רוטשילד", "רחוב הגפן"};
constexpr Name japaneseWomen[] = {{"花子", "hanako"}, {"美咲", "misaki"}, {"さくら", "sakura"}, {"陽菜", "hina"}, {"千尋", "chihiro"}};
constexpr Name japaneseMen[] = {{"太郎", "taro"}, {"健一", "kenichi"}, {"翔太", "shota"}, {"大輔", "daisuke"}, {"蓮", "ren"}};
constexpr Name japaneseFamilies[] = {{"佐藤", "sato"},     {"鈴木", "suzuki"},    {"高橋", "takahashi"},
                                     {"渡邊", "watanabe"}, {"小林", "kobayashi"}, {"𠮷田", "yoshida"}};
constexpr const char *japaneseCities[] = {"東京都", "大阪市", "札幌市", "京都市", "福岡市"};
constexpr const char *japaneseStreets[] = {"中央通り", "桜町", "本町"};
constexpr Name chineseWomen[] = {{"秀英", "xiuying"}, {"芳", "fang"}, {"丽娜", "lina"}, {"雨桐", "yutong"}, {"静", "jing"}};
constexpr Name chineseMen[] = {{"伟", "wei"}, {"强", "qiang"}, {"浩然", "haoran"}, {"志明", "zhiming"}, {"磊", "lei"}};
constexpr Name chineseFamilies[] = {{"王", "wang"}, {"李", "li"}, {"张", "zhang"}, {"刘", "liu"}, {"欧阳", "ouyang"}, {"陈", "chen"}};
constexpr const char *chineseCities[] = {"上海", "北京", "成都", "杭州", "西安"};
constexpr const char *chineseStreets[] = {"南京路", "人民大道", "建国路"};
constexpr Name koreanWomen[] = {{"서연", "seoyeon"}, {"지우", "jiwoo"}, {"하은", "haeun"}, {"수빈", "subin"}, {"은영", "eunyoung"}};
constexpr Name koreanMen[] = {{"민준", "minjun"}, {"서준", "seojun"}, {"도윤", "doyun"}, {"지훈", "jihoon"}, {"현우", "hyunwoo"}};
constexpr Name koreanFamilies[] = {{"김", "kim"}, {"이", "lee"}, {"박", "park"}, {"최", "choi"}, {"정", "jung"}};
constexpr const char *koreanCities[] = {"서울", "부산", "대구", "인천"};
constexpr const char *koreanStreets[] = {"세종대로", "강남대로", "종로"};
constexpr Name indianWomen[] = {{"प्रिया", "priya"}, {"अनीता", "anita"}, {"सीमा", "seema"}, {"काव्या", "kavya"}, {"लक्ष्मी", "lakshmi"}};
constexpr Name indianMen[] = {{"राज", "raj"}, {"अर्जुन", "arjun"}, {"विक्रम", "vikram"}, {"संजय", "sanjay"}, {"कृष्ण", "krishna"}};
constexpr Name indianFamilies[] = {{"शर्मा", "sharma"}, {"गुप्ता", "gupta"}, {"पटेल", "patel"}, {"सिंह", "singh"}, {"मिश्रा", "mishra"}};
constexpr const char *indianCities[] = {"दिल्ली", "मुंबई", "जयपुर", "लखनऊ"};
constexpr const char *indianStreets[] = {"महात्मा गांधी मार्ग", "स्टेशन रोड", "नेहरू मार्ग"};
constexpr Name thaiWomen[] = {
    {"สมหญิง", "somying"}, {"มาลี", "malee"}, {"ณัฐธิดา", "natthida"}, {"พิมพ์ชนก", "pimchanok"}, {"ดวงใจ", "duangjai"}};
constexpr Name thaiMen[] = {{"สมชาย", "somchai"}, {"ธนกร", "thanakorn"}, {"วิชัย", "wichai"}, {"ณัฐวุฒิ", "natthawut"}, {"ปิติ", "piti"}};
constexpr Name thaiFamilies[] = {
    {"แสงทอง", "saengthong"}, {"ศรีสุข", "srisuk"}, {"วงศ์สวัสดิ์", "wongsawat"}, {"ใจดี", "jaidee"}, {"บุญมี", "boonmee"}};
constexpr const char *thaiCities[] = {"กรุงเทพฯ", "เชียงใหม่", "ขอนแก่น", "ภูเก็ต"};
constexpr const char *thaiStreets[] = {"ถนนสุขุมวิท", "ถนนนิมมานเหมินท์", "ถนนมิตรภาพ"};

constexpr Place places[] = {
    {"IE", "Irish", "EN", "+353155501", "H91 0000", irishWomen, irishMen, irishFamilies, {}, irishCities, irishStreets},
    {"GB", "British", "EN", "+447700900", "LS1 0XX", britishWomen, britishMen, britishFamilies, {}, britishCities, britishStreets},
    {"DE", "German", "DE", "+4930230005", "50000", germanWomen, germanMen, germanFamilies, {}, germanCities, germanStreets},
    {"FR", "French", "FR", "+3319900", "25000", frenchWomen, frenchMen, frenchFamilies, {}, frenchCities, frenchStreets},
    {"ES", "Spanish", "ES", "+34910000", "29000", spanishWomen, spanishMen, spanishFamilies, {}, spanishCities, spanishStreets},
    {"PL", "Polish", "PL", "+4899000", "90-000", polishWomen, polishMen, polishFamilies, {}, polishCities, polishStreets},
    {"TR", "Turkish", "TR", "+90555000", "35000", turkishWomen, turkishMen, turkishFamilies, {}, turkishCities, turkishStreets},
    {"SE", "Swedish", "SV", "+46701740", "211 00", nordicWomen, nordicMen, nordicFamilies, {}, nordicCities, nordicStreets},
    {"GR", "Greek", "EL", "+30210000", "104 00", greekWomen, greekMen, greekFamilies, greekWomensFamilies, greekCities, greekStreets},
    {"UA", "Ukrainian", "UK", "+38039000", "79000", ukrainianWomen, ukrainianMen, ukrainianFamilies, {}, ukrainianCities, ukrainianStreets},
    {"EG", "Egyptian", "AR", "+2015550", "11511", arabicWomen, arabicMen, arabicFamilies, {}, arabicCities, arabicStreets},
    {"IL", "Israeli", "HE", "+97255500", "6100000", hebrewWomen, hebrewMen, hebrewFamilies, {}, hebrewCities, hebrewStreets},
    {"JP", "Japanese", "JA", "+8190000", "100-0000", japaneseWomen, japaneseMen, japaneseFamilies, {}, japaneseCities, japaneseStreets},
    {"CN", "Chinese", "ZH", "+8610000", "200000", chineseWomen, chineseMen, chineseFamilies, {}, chineseCities, chineseStreets},
    {"KR", "Korean", "KO", "+8210000", "03000", koreanWomen, koreanMen, koreanFamilies, {}, koreanCities, koreanStreets},
    {"IN", "Indian", "HI", "+9190000", "110000", indianWomen, indianMen, indianFamilies, {}, indianCities, indianStreets},
    {"TH", "Thai", "TH", "+6620000", "10000", thaiWomen, thaiMen, thaiFamilies, {}, thaiCities, thaiStreets},
};

constexpr const char *domains[] = {"mail.example", "post.example", "inbox.example", "home.example",
                                   "work.example", "example.org",  "example.net"};

/// Takes a number below `size` out of `bits`.
std::size_t pick(quint64 &bits, std::size_t size)
{
    const std::size_t chosen = std::size_t(bits % size);
    bits /= size;
    return chosen;
}

template <typename List>
auto one(quint64 &bits, const List &list)
{
    return list[pick(bits, std::size(list))];
}

quint64 mixed(quint64 x)
{
    // SplitMix64.
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

QByteArray twoDigits(int n)
{
    return (n < 10 ? "0" : "") + QByteArray::number(n);
}

} // namespace

QByteArray Person::birthday() const
{
    return QByteArray::number(birthYear) + "-" + twoDigits(birthMonth) + "-" + twoDigits(birthDay);
}

QByteArray Person::refText() const
{
    return QUuid::fromRfc4122(ref).toByteArray(QUuid::WithoutBraces);
}

quint64 GuestMaker::chance(quint64 number, quint64 purpose) const
{
    return mixed(mixed(m_seed * 0x100000001b3 + purpose) ^ number);
}

QByteArray GuestMaker::uuid(quint64 number, quint64 purpose) const
{
    QByteArray bytes(16, Qt::Uninitialized);
    const quint64 halves[] = {chance(number, purpose), chance(number, purpose + 1)};
    for (int i = 0; i < 16; ++i)
        bytes[i] = char(halves[i / 8] >> (i % 8 * 8));
    bytes[6] = char((bytes[6] & 0x0f) | 0x40);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return bytes;
}

Person GuestMaker::person(quint64 number) const
{
    Person person;
    person.number = number;
    person.ref = uuid(number, 10);
    person.chance = chance(number, 1);
    quint64 bits = chance(number, 2);
    quint64 more = chance(number, 3);

    // Nearly half are from the first two places.
    const Place &place = pick(bits, 8) < 3 ? places[pick(bits, 2)] : one(bits, places);
    const bool isWoman = pick(bits, 2) == 0;
    const Name first = one(bits, isWoman ? place.women : place.men);
    const Name family = one(bits, isWoman && !place.womensFamilies.empty() ? place.womensFamilies : place.families);
    person.firstName = first.written;
    person.lastName = family.written;
    person.gender = pick(bits, 25) == 0 ? "unknown" : isWoman ? "female" : "male";
    const std::size_t titled = pick(bits, 20);
    person.title = titled == 0 ? "Dr" : titled == 1 ? "Prof" : isWoman ? "Ms" : "Mr";
    const std::size_t type = pick(bits, 100);
    person.guestType = type < 70 ? "customer" : type < 96 ? "visitor" : "traveller";
    person.country = place.country;
    person.nationality = place.nationality;
    person.language = place.language;
    person.postCode = place.postCode;
    person.city = one(more, place.cities);
    person.street = QByteArray::number(1 + qint64(pick(more, 180))) + " " + one(more, place.streets);
    person.birthYear = 1940 + int(pick(more, 66));
    person.birthMonth = 1 + int(pick(more, 12));
    person.birthDay = 1 + int(pick(more, 28));
    if (pick(more, 10) < 7)
        person.phone = place.prefix + QByteArray::number(100 + qint64(pick(more, 900)));

    if (type < 70 || type >= 96 || pick(more, 2) == 0) {
        const QByteArray local = QByteArray(first.plain) + "." + family.plain + QByteArray::number(number + 10);
        const std::size_t kind = pick(more, 25);
        const char *domain = one(more, domains);
        person.email = local + (kind == 0 ? "+news@" : "@") + domain;
        if (kind == 1 || kind == 2)
            person.secondEmail = QByteArray(first.plain) + QByteArray::number(number + 10) + "@work.example";
    }
    if (number == 0) {
        person.title = "Dr";
        person.firstName = "Ada";
        person.lastName = "Byrne";
        person.gender = "female";
        person.guestType = "customer";
        person.email = "ada.byrne@mail.example";
        person.secondEmail.clear();
        person.phone = "+35315550100";
        person.birthYear = 1990;
        person.birthMonth = 12;
        person.birthDay = 10;
        person.street = "9 Harbour Row";
        person.city = "Galway";
        person.postCode = "H91 0000";
        person.country = "IE";
        person.nationality = "Irish";
        person.language = "EN";
        person.chance = 15;
    }
    return person;
}

} // namespace edgewise::sandbox
