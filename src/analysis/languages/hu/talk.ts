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
    meg mindig szar!, nem erre volt!, nem erre!, nem ez kellett!, nem ezt akartam!, nem ilyet!, osszekever*!, felcserel*!, elront*!, elszamol*!
    elszamoltad!, rosszul szamol*!, nem stimmel!, nem egyezik!, nincs ertelme!, semmi ertelme!, nem jon ki!, nem kertem!, nem kerdeztem!, nem fut!
    nem indul!, nem nyilik!, hibat dob!, hibat ad!, ujra ugyanaz!, ugyanaz a!, nem valtozott!, semmi nem valtozott!, nem tortent semmi!
    nem fogadja el!, nem jott ossze!, nem sikerult!, kitorolted!, kihagyod!, atirtad!, megvaltoztattad!, nem figyelsz!, nem ertesz!, nem erted!
    nem ertetted!, olvasd el ujra!, nezd meg ujra!, tul rovid!, tul altalanos!, tul bonyolult!, rossz nyelv*!, rossz datum*!, rossz formatum*!, bosszanto!
    borzalmas!, katasztrofa!, gagyi!, semmire se jo!, nem hasznalhato!, igy senki!
  `,
  works: `
    mukodik!, mar mukodik!, jol mukodik!, megy!, mar megy!, bejott!, sikerult!, megoldva!, megoldodott!, kesz!, tokeletes!, szuper!, remek!, nagyszeru!, kivalo!, zsir!, pont ez!, pontosan ez!, ez az!, ez kell!, jo lett!, jo lesz!
    jo lesz igy!, jo igy!, sokkal jobb!, jobb!, igy mar jo!, mehet!, elkuldtem!, elkuldom!, elment!, bekuldtem!, kinyomtattam!, kiraktam!, elfogadt*!, jovahagyt*!, megkoszon*, segitett!, sokat segitett!, ertem!, vilagos!, ok igy!
    rendben!, egyebkent rendben!, a tobbi jo!, egyezik!, stimmel!, beirtam!, leadtam!, megvan!, hasznalom!
    mar fut!, most fut!, most jo!, most mar jo!, most mar fut!, most mar mukodik!, most mukodik!, osszejott!, igy osszejott!, bevalt!, eltunt a hiba!
    nincs hiba!, tetszik!, tetszett!, tetszik neki!, elegedett!, elegedettek!, atment!, alairta*!, leadva!, elkuldve!, kikuldtem!, kinyomtatva!
    koszi ez!, pont jo!, pont erre!, pont ilyen!, ilyet akartam!, erre gondoltam!, ezt kerestem!, igy gondoltam!, igy kell!, ez mar jo!
    maradjon igy!, megmentett*!, eletmento!, fasza!, kiraly!, csodas!, csucs!, ugyes!, ugyes vagy!, hasznos!, hasznos volt!, mar ertem!, igy mar ertem!
    igy ertheto!
  `,
  gaveUp: `
    hagyjuk!, hagyd!, hagyd csak!, felejtsd el!, felejtsuk el!, mindegy!, feladom!, nincs ertelme!, idopazarlas!, kar az idoert!, megcsinalom magam!, magam csinalom!, megirom magam!, magam irom!, inkabb magam!, kezzel!, kezzel csinalom!
    megkerdezem!, megkerem!, megkerem inkabb!, inkabb megker*!, inkabb megkerdez*!, felhivom!, felhivjuk!, hivom az!, szolok az!, it-t!, informatikus*!, hibajegy*!, jegyet nyitok!, ticket!, helpdesk!, kollegat!, kolleganot!, fordito iroda!
    forditoirodat!, ugynokseg*!, ugyved*!, jogasz*!, mas eszkoz*!, keresek mast!, utananezek!, elolvasom magam!, akkor nelkule!, keso!, mar keso!, nincs idom!, nincs ido!, azert koszi!, azert koszonom!, igy nem tudom hasznalni!, nem tudom hasznalni!
    megoldom egyedul!, megoldom magam!, inkabb en!, inkabb egyedul!, nem vezet sehova!, nincs tovabb ertelme!, remenytelen!
    felesleges!, majd a ~ megcsinalja!, majd ~ megcsinalja!, csinalja meg a!, odaadom!, atadom!, ramegy a!, hagyom!, akkor hagyom!, inkabb hagyjuk!
    hagyjuk inkabb!, hagyjuk a!, elegem van!, eleg volt!, leallok!, mar nem kell!, nem kell mar!, nem erdekes!, nem szamit!
    akkor mashogy!, mashogy oldom!, mas megoldas*!, mast hasznalok!, felhivom a!, telefonalok!, irok nekik!, kerdezem meg!, kerdezek mast!
    konyvelot!, jogaszt!, rakeresek!, guglizom!, kikeresem magam!, kiszamolom magam!, azert koszi a!, kosz azert!, kosz a semmit!
    sebaj!
  `,
  invents: `
    kitalalt*!, kitalaltad!, kitalalta!, nem letezik!, nincs ilyen!, nincs benne!, nem talalom!, nem talalhato!, honnan veszi!, honnan van!, hallucin*!, megneztem!, utananeztem!, mas*rol szol!, csak a ~ szol, nem szol
    nincs a torvenyben!, nincs ilyen bekezdes!, nincs olyan!, ilyen nincs!, nem is letezik!, ilyen nem letezik!, csak kitalal*!, kamu!, kamuzol!, hazudsz!
    hasbol!, nem talaltam!, nem letezo!, mi a forras!, forrast!, biztos vagy!, biztos ez!, nem nyilik a link!, rossz link!
  `,
} as const;

/** What Hungarian answers say of themselves. */
export const replies = {
  declines: `
    nem tudok segiteni!, nem segithetek!, ebben nem tudok!, nem all modomban!, nem adhatok!, nem adhatom!, el kell utasitanom!, nem tehetem!, nem vagyok kepes!, mesterseges intelligenciakent!, nem vegezhetem!, nem kuldhetem
    ellentetes!, iranyelv*!, nem teljesithetem!, nem teljesithet*!, nem tudom teljesiteni!, nem irhatom!, nem irhatok!, nem keszithetek!, nem tamogathat*!
    nem adhatok ki!, nem engedelyezett!, nem megengedett!, vissza kell utasitanom!, visszautasit*!, elutasit*!
  `,
  cannot: `
    nem olvashato!, nem tudom olvasni!, nem tudom elolvasni!, olvashatatlan!, nem tudom megnyitni!, nincs hozzaferesem!, nem ferek hozza!, nem erheto el!, nem latok!, nem latom!, nincs csatolva!, nincs csatolmany!, nincs szovegreteg!, szkennelt!
    jelszoval vedett!, nem talaltam!, nem talalok!, nem tudok ~ kesziteni!, nem tudom ~ elkesziteni!, nem tudok letrehozni!, nem tudom ellenorizni!, nem tudom megerositeni!, nem tartalmaz!, nem all rendelkezesre!, sajnos nem!, nem ismerem!
    ebben a kornyezetben!, nem felismerheto!, nem biztos!
    nem sikerult megnyitni!, nem sikerult!, nem tudtam!, nem tudtam megnyitni!, uresnek tunik!, ures a, serult*!, a fajl serult!, nem tudok bongeszni!
    bongeszni!, nem ferek!, nem tudok hozzaferni!, nem tudom megtekinteni!, nem tudok megtekinteni!, nem tudok kepet!, nem tudok kuldeni!
    nem tudok csatolni!, nem tudok fajlt!, nem tudom letolteni!, nem tudom feldolgozni!, nem tudom beolvasni!, nem tudom ertelmezni!
    nem tudom megmondani!, nincs lehetosegem!, nincs informaciom!, nincs adatom!, nem all rendelkezesemre!, nem tartalmaz szoveget!, homalyos!, tul nagy!
    titkositott!, nem tamogatott!, nem kaptam!, nem erkezett!, hianyzik a csatolmany!, nem elerheto!, valos ideju!
  `,
  asksBack: `
    meg tudna!, meg tudnad!, meg tudod!, kerem adja!, kerem kuldje!, kerem irja!, kerem ossza!, kerlek add!, kerlek kuldd!, kerlek ird!, kerlek oszd!, szuksegem van!, szuksegem lenne!, mielott!, nehany kerdes!, par kerdes!, tovabbi informacio*!
    tobb informacio*!, reszletek*!, pontosan mire!, melyikre gondol*!, pontositsd!, pontositsa!, toltse fel!, toltsd fel!, masolja be!, masold be!, jelezze, amint!, meg egy kerdes!
    milyen hangnem*!, milyen nyelven!, milyen formatum*!, milyen stilus*!, mirol szoljon!, mirol legyen!, kinek szol*!, kinek keszul!
    kinek irjam, mi a celja!, mekkora legyen, milyen hosszu!, megadna!, megadnad!, elmondana!, elmondanad!, leirna!, leirnad!
    kuldene!, kuldened!, megosztana!, megosztanad!, tobb reszlet*!, nehany reszlet*!, arra gondol*!, erre gondol*!
    mire gondol*!, mit ertesz!, kerem pontosits*!, kerlek pontosits*!, irja meg!, ird meg!, ossza meg!, oszd meg!, hogy segithessek!
    ahhoz hogy!
    melyik ~ keszul!, adna meg ~ reszlet*!, adna meg nehany!, adna meg ~ nehany!, adnal meg nehany!, melyik reszleg*!, melyik fajl*!
    valaszoljon!, valaszolj!, nehany kerdes!, par kerdes!, pontositsa!, pontositana!, kerem adja meg!, adja meg!, add meg!, mielott!, ahhoz hogy!
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
