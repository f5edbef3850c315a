/** What Hungarian answers are full of. */
export const answers = {
  learn: `
    kepzeld el!, jegyezd meg!, feladat*!, gyakorlat!, 1. kerdes, helyes!, jo valasz!, majdnem!, nagyszeru!, pelda*, okolszabaly!, megoldas*, probald!, te jossz!, a vizsgara!, emlekezteto szabaly
  `,
  personal: `
    vaj!, liszt!, cukor!, tojas!, ek!, tk!, dkg!, suto*!, fozd!, sutjuk!, serpenyo!, fokhagyma!, hagyma!, recept!, adag!, berlo!, foberlo!, kaucio!, strand!, kirandul*, jatszoter!, haziorvos!, orvos!, tunetek!, pihen*, csalad*
    etterem, muzeum, gyermek*, gyerek!, bevallas!, nav!, szja!
  `,
  plan: `
    1. nap!, 2. nap!, 1. het!, 1. fazis!, lepes, felelos!, hatarido!, teendo!, merfoldko!, napirend!, opcio, valtozat, koltsegvetes!, keret!, tartalek!, kockazat*!, ellenorzo!, delelott!, delutan!, ebed, meddig!, prioritas!, javaslat!
    kovetkezo lepesek!, b terv!, esoterv!, muszak!, reggel, este, ejszaka, hetfo, kedd, szerda, pentek, azonnal!, utemterv!, helyszin!
  `,
  data: `
    osszesen!, osszeg!, atlag!, kulonbseg!, elteres!, netto, brutto, arany!, szazalek!, mennyiseg!, darab!, db!, kategoria!, keplet!, oszlop!, sor, cella!, eredmeny, kerekitve, hiany!, tobblet!, ertek!
  `,
  lookup: `
    szerint!, bekezdes!, torveny!, rendelet!, jogszabaly!, mt!, ptk!, jogosult!, koteles!, kotelezo!, legfeljebb!, legalabb!, hatarertek!, hatarido!, ervenyes!, forras!, azt jelenti!, kivetel!, szabalyzat!, alapjan!, kerjuk ellenorizze, konyvelo
    mertek*!, szabaly!
  `,
} as const;

/** What people say in Hungarian of the answer before. */
export const talk = {
  complains: `
    nem jo!, ez nem jo!, rossz!, ez rossz!, rosszabb!, hibas!, ez hibas!, nem helyes!, nem igaz!, tevedes!, tevedsz!, hulyeseg!, butasag!, ertelmetlen!, hasznalhatatlan!, nem mukodik!, nem megy!, tovabbra sem!, meg mindig!, meg mindig nem!
    ugyanaz a hiba!, ugyanaz!, ugyanazt!, nem ezt kertem!, nem ezt!, nem erre gondoltam!, nem igy!, nem az!, kihagytad!, kihagyta!, kimaradt!, elfelejtetted!, elfelejtette!, felreertett*!, hianyzik!, nem mondtam!, nem irtam!, hol van!
    hol marad!, nem segit!, nem segitett!, megint!, ujra rossz!, mar irtam!, mondtam mar!, ^nem!, ez angol!, nem tetszik!, tul hosszu!, jezusom!, levagtad!, felbeszakadt!, nem szerepel!, honnan veszi!, honnan veszed!, hibat ir!
  `,
  works: `
    mukodik!, mar mukodik!, jol mukodik!, megy!, mar megy!, bejott!, sikerult!, megoldva!, megoldodott!, kesz!, tokeletes!, szuper!, remek!, nagyszeru!, kivalo!, zsir!, pont ez!, pontosan ez!, ez az!, ez kell!, jo lett!, jo lesz!
    jo lesz igy!, jo igy!, sokkal jobb!, jobb!, igy mar jo!, mehet!, elkuldtem!, elkuldom!, elment!, bekuldtem!, kinyomtattam!, kiraktam!, elfogadt*!, jovahagyt*!, megkoszon*, segitett!, sokat segitett!, ertem!, vilagos!, ok igy!
    rendben!, egyebkent rendben!, a tobbi jo!, egyezik!, stimmel!, beirtam!, leadtam!, megvan!, hasznalom!
  `,
  gaveUp: `
    hagyjuk!, hagyd!, hagyd csak!, felejtsd el!, felejtsuk el!, mindegy!, feladom!, nincs ertelme!, idopazarlas!, kar az idoert!, megcsinalom magam!, magam csinalom!, megirom magam!, magam irom!, inkabb magam!, kezzel!, kezzel csinalom!
    megkerdezem!, megkerem!, megkerem inkabb!, inkabb megker*!, inkabb megkerdez*!, felhivom!, felhivjuk!, hivom az!, szolok az!, it-t!, informatikus*!, hibajegy*!, jegyet nyitok!, ticket!, helpdesk!, kollegat!, kolleganot!, fordito iroda!
    forditoirodat!, ugynokseg*!, ugyved*!, jogasz*!, mas eszkoz*!, keresek mast!, utananezek!, elolvasom magam!, akkor nelkule!, keso!, mar keso!, nincs idom!, nincs ido!, azert koszi!, azert koszonom!, igy nem tudom hasznalni!, nem tudom hasznalni!
  `,
  invents: `
    kitalalt*!, kitalaltad!, kitalalta!, nem letezik!, nincs ilyen!, nincs benne!, nem talalom!, nem talalhato!, honnan veszi!, honnan van!, hallucin*!, megneztem!, utananeztem!, mas*rol szol!, csak a ~ szol, nem szol
  `,
} as const;

/** What Hungarian answers say of themselves. */
export const replies = {
  declines: `
    nem tudok segiteni!, nem segithetek!, ebben nem tudok!, nem all modomban!, nem adhatok!, nem adhatom!, el kell utasitanom!, nem tehetem!, nem vagyok kepes!, mesterseges intelligenciakent!, nem vegezhetem!, nem kuldhetem
  `,
  cannot: `
    nem olvashato!, nem tudom olvasni!, nem tudom elolvasni!, olvashatatlan!, nem tudom megnyitni!, nincs hozzaferesem!, nem ferek hozza!, nem erheto el!, nem latok!, nem latom!, nincs csatolva!, nincs csatolmany!, nincs szovegreteg!, szkennelt!
    jelszoval vedett!, nem talaltam!, nem talalok!, nem tudok ~ kesziteni!, nem tudom ~ elkesziteni!, nem tudok letrehozni!, nem tudom ellenorizni!, nem tudom megerositeni!, nem tartalmaz!, nem all rendelkezesre!, sajnos nem!, nem ismerem!
    ebben a kornyezetben!, nem felismerheto!, nem biztos!
  `,
  asksBack: `
    meg tudna!, meg tudnad!, meg tudod!, kerem adja!, kerem kuldje!, kerem irja!, kerem ossza!, kerlek add!, kerlek kuldd!, kerlek ird!, kerlek oszd!, szuksegem van!, szuksegem lenne!, mielott!, nehany kerdes!, par kerdes!, tovabbi informacio*!
    tobb informacio*!, reszletek*!, pontosan mire!, melyikre gondol*!, pontositsd!, pontositsa!, toltse fel!, toltsd fel!, masolja be!, masold be!, jelezze, amint!, meg egy kerdes!
  `,
  apologises: `
    igaza van!, igazad van!, elnezest!, bocsanat!, sajnalom!, jogos!, koszonom az eszrevetelt!, javitva!, javitottam!, hibaztam!, tevedtem!, a tevedesert!
  `,
} as const;

/** How Hungarian letters begin and end. */
export const form = {
  subject: 'targy, hirdetmeny, ertesites, tajekoztato, jegyzokonyv',
  salutation: `
    tisztelt, kedves, szia, sziasztok, hello, jo napot, udvozlom, draga, igen tisztelt, udv
  `,
  closing: `
    udvozlettel, tisztelettel, szivelyes udvozlettel, koszonettel, baratsaggal, udv, hala, baratsagos udvozlettel, maradok tisztelettel, szep napot, egyuttmukodes
  `,
} as const;
