/** What Polish answers are full of. */
export const answers = {
  learn: `
    wyobraz sobie!, zapamietaj!, do zapamietania!, zadanie!, cwiczenie!, pytanie 1, dobrze!, poprawnie!, brawo!, prawie!, przyklad*, zasada kciuka!, rozwiazani*!, twoja kolej!, sprobuj!, zacznijmy od!, podstaw*!, na egzaminie!
  `,
  personal: `
    maslo!, maka!, maki!, cukier!, cukru!, jajka!, jajko!, lyzk*!, lyzeczk*!, piekarnik!, patelni*!, gotuj!, smaz!, czosnek!, cebula!, przepis!, porcj*!, wlasciciel!, kaucj*!, najemc*!, plaza!, wycieczk*!, plac zabaw!, lekarz*!, objawy!, odpoczyn*!, rodzin*, restauracj*, muzeum
    twoje dziecko!, dziecko!, syn!, corka!, pit!
  `,
  plan: `
    dzien 1!, dzien 2!, tydzien 1!, miesiac 1!, etap 1!, etap!, faza!, krok 1, odpowiedzialn*!, termin!, do kiedy!, kamien milowy!, agenda!, wariant a!, wariant!, opcja, budzet!, rezerwa!, ryzyko!, ryzyka!, lista kontrolna!, rano!, po poludniu!, obiad, priorytet!, rekomendacj*!, kolejne kroki!
    plan b!, zmiana!, noc, poniedzialek, wtorek, sroda, czwartek, piatek, zalozenia!, kto!, godzina!
  `,
  data: `
    razem!, suma!, srednia!, roznica!, netto, brutto, udzial!, procent!, odchyleni*!, kwota!, ilosc!, liczba!, kategori*!, formul*!, kolumn*!, wiersz, komork*!, wynik, zaokraglon*, wartosc!
  `,
  lookup: `
    zgodnie z!, art!, ust!, ustaw*!, rozporzadzeni*!, kodeks*!, przepis*!, prawn*!, prawo!, przysluguje!, obowiazek!, obowiazkow*, stawk*!, maksymaln*!, minimaln*!, limit!, termin!, obowiazuje!, zrodlo!, oznacza!, wyjatek!, zasad*!, podstawa!, nalezy!, prosze sprawdzic, wynosi!, ksiegow*
  `,
} as const;

/** What people say in Polish of the answer before. */
export const talk = {
  complains: `
    to zle!, zle!, jest zle!, niepoprawn*!, nieprawda!, nie zgadza sie!, nie tak!, to nie to!, nie to!, nie o to!, nie o to chodzi*!, nie to chcial*!, nie to prosil*!, nie prosil*!, bzdur*!, glupot*!, bez sensu!, bezuzyteczn*!, nie dziala!, dalej nie!, nadal nie!, wciaz nie!, dalej to samo!, nadal to samo!
    to samo!, znowu!, znow!, ten sam blad!, nie pomoglo!, nie pomaga!, pominal*!, zapomnial*!, zgubil*!, brakuje!, brak!, gdzie jest!, gdzie sa, a gdzie!, mowilem!, mowilam!, pisalem!, pisalam!, przeciez!, przeciez pisal*!, nie zrozumial*!, zle zrozumial*!, gorzej!, jeszcze gorzej!, ^nie!, no nie!
    nie podoba!, uciales!, ucielo!, uciete!, urwalo!, za dlugie!, boze!, serio!, nie mowilem, nie pisalem, nie ma tego!, blad!
    dalej zepsute!, zepsute!, nie tego!, nie tego potrzebowal*!, nie tego chcial*!, pomieszal*!, pomyliles!, pomylilas!, nie ma sensu!, nie ma to sensu!
    zmieniles!, usunales!, dodales!, opusciles!, nic sie nie zmienilo!, bez zmian!, nie zgadzaja!, zle policzon*!, wywala!, pusty plik!, za krotkie!
    zbyt ogolne!, brzmi jak robot!, nikt tak nie!, czytaj uwaznie!, masakra!, dno!, do niczego!, do bani!, kicha!
  `,
  works: `
    dziala!, juz dziala!, dziala super!, zadzialalo!, poszlo!, ruszylo!, udalo sie!, rozwiazane!, naprawione!, zrobione!, gotowe!, swietnie!, super!, idealnie!, idealne!, doskonale!, rewelacja!, ekstra!, dokladnie!, o to chodzilo!, o to!, wlasnie to!, teraz tak!, teraz dobrze!, teraz ok!, duzo lepiej!, lepiej!
    bardzo dobrze!, dobrze!, moze byc!, biore!, wyslane!, wyslalem!, wyslalam!, wysylam!, wydrukowan*!, wydrukowalem!, powieszone!, zatwierdzon*!, przyjet*!, przyjeli!, zgadza sie!, zrozumialem!, zrozumialam!, jasne!, rozumiem juz!, pomoglo!, bardzo pomocne!, ratujesz!, uratowal*!, podoba mi sie!, pasuje!
    chodzi juz!, juz chodzi!, sie udalo!, szefowa zadowolona!, przeszlo!, przeszlo dzieki!, blad zniknal!
    bez bledow!, o to mi!, tego szukal*!, podpisane!, oddane!, jest ok!, jest dobrze!, jest super!, git!, petarda!, sztos!, bomba!, teraz rozumiem!
    przydatne!
    tym razem sie udalo!
  `,
  gaveUp: `
    zapomnij!, niewazne!, nie wazne!, daj spokoj!, dajmy spokoj!, zostaw!, zostawmy!, poddaje sie!, szkoda czasu!, strata czasu!, nie ma sensu!, bez sensu!, zrobie sam*!, sam zrobie!, sama zrobie!, napisze sam*!, sam napisze!, sama napisze!, recznie!, przeczytam sam*!, sprawdze sam*!, poszukam sam*!
    zapytam!, spytam!, zapytam kolege!, popytam!, poprosze kogos!, poprosze!, zadzwonie!, dzwonie!, dzwonie do!, do informatyk*!, informatyk*!, zgloszenie!, zglosze!, ticket!, helpdesk!, do agencji!, tlumacza!, biuro tlumaczen!, biura tlumaczen!, kogos innego!, ktos inny!, prawnik*!, innego narzedzia!, inne narzedzie!
    szukam w!, poszukam!, bez tego!, za pozno!, nie ma czasu!, nie mam juz czasu!, i tak dziekuje!, mimo to dziekuje!, trudno!, no trudno!, nic nie szkodzi!, szkoda!
    ogarne to sam!, ogarne sam*!, ogarne!, sam to zrobie!, sama to zrobie!, poradze sobie!, donikad!, do niczego nie prowadzi!, niech ~ zrobi!
    niech ktos!, dajmy sobie spokoj!, dajmy sobie!, odpuszczam!, odpuscmy!, mam dosc!, wystarczy tego!, juz nie trzeba!, nie trzeba juz!
    inaczej to zrobie!, inny sposob!, oddam to!, dzieki za nic!
    dzwonie do!, zadzwonie do!, zglosze do!, zglaszam do!, pojde do!, recznie!, zrobie to sam!, zrobie sama!, poprosze kogos!
  `,
  invents: `
    wymysl*!, zmysl*!, nie istnieje!, nie ma takiego!, nie ma takiej!, nie ma takich!, nie znalazl*!, nie moge znalezc!, nie moge tego znalezc!, skad to!, skad to jest!, skad to masz!, halucyn*!, na pewno!, sprawdzilem!, sprawdzilam!, otworzylam, otworzylem, nie ma zadnych!, mowi tylko
    nie ma w ustawie!, nie ma w tym!, nawet nie istnieje!, nie ma tego w!, zmyslasz!, zmyslone!, jakie zrodlo!, nie ma takiego artykulu!
    link nie dziala!
  `,
} as const;

/** What Polish answers say of themselves. */
export const replies = {
  declines: `
    nie moge pomoc!, nie moge w tym pomoc!, nie jestem w stanie!, musze odmowic!, odmawiam!, nie wolno mi!, nie moge udostepnic!, nie moge napisac!, nie moge przetlumaczyc!, nie moge podac!, jako model!, jako ai!, nie powinienem!
    nie moge spelnic!, nie moge zrealizowac!, nie moge tego zrobic!, nie moge tego napisac!, nie moge ci!, nie moge ci ~ pomoc!, nie moge panu!
    sprzeczne z!, moimi zasadami!, moimi wytycznymi!, nie mam prawa!
  `,
  cannot: `
    nie moge odczytac!, nie da sie odczytac!, nieczyteln*!, nie moge otworzyc!, nie mam dostepu!, brak dostepu!, nie jest dostepn*!, niedostepn*!, nie widze!, nie widze zadnego!, brak zalacznika!, brak pliku!, bez warstwy tekstowej!, skan!, zeskanowan*!, haslem!, chroniony!, nie znalazlem!, nie znalazlam!
    nie moge znalezc!, nie moge utworzyc!, nie moge wygenerowac!, nie moge sprawdzic!, nie moge potwierdzic!, nie zawiera!, nie znam!, nie mam!, nie dysponuje!, niestety!, w tym srodowisku!, nie rozpoznaje!, nie udalo sie!, jest obrazem!, nie ma w nim
    nie udalo mi sie!, wydaje sie pusty!, wydaje sie uszkodzon*!, uszkodzony!, nie moge przegladac!, nie moge wyswietlic!, nie moge zobaczyc!
    nie moge wyslac!, nie moge pobrac!, nie moge edytowac!, nie moge przetworzyc!, nie mam mozliwosci!, nie mam informacji!, nie mam danych!
    dostepu do internetu!, nie otrzymalem!, nie zalaczono!, zbyt duzy!, rozmazan*!
  `,
  asksBack: `
    czy mozesz!, czy moze pan!, czy moze pani!, czy mozna prosic!, moge prosic!, czy moge prosic!, prosze podac!, prosze o!, prosze przeslac!, prosze wkleic!, prosze dolaczyc!, prosze doprecyzowac!, potrzebuje!, potrzebne mi!, potrzebuje jeszcze!, zanim zaczne!, aby przygotowac!, kilka pytan!, kilku informacji!
    wiecej informacji!, wiecej szczegolow!, doprecyzuj*!, uscisl*!, podaj!, wklej!, przeslij!, co dokladnie!, o ktory!, co masz na mysli!, daj znac, jeszcze jedno!, chcesz teraz
    dla kogo!, do kogo!, dla ktorego!, w jakim tonie!, w jakim jezyku!, w jakim formacie!, o czym ma!, jaki ton!, jaki format!, wiecej szczegol*!
    kilka szczegol*!, prosze opisac!, prosze napisac!, czy moglbys!, czy moglaby!, czy moglby!
    kilka pytan!, prosze o podanie!, prosze podac!, prosze doprecyzowac!, doprecyzuj!, potrzebuje informacji!, zanim!, czy moglby pan!, czy moglaby pani!
  `,
  apologises: `
    masz racje!, ma pan racje!, ma pani racje!, przepraszam!, przeprosz*!, racja!, slusznie!, moj blad!, pomylka!, pomylk*!, dziekuje za zwrocenie!, dziekuje za uwage!, poprawion*!, poprawilem!, zmienilem, pominalem!
  `,
} as const;

/** How Polish letters begin and end. */
export const form = {
  subject: 'temat, dotyczy, komunikat, ogloszenie, sprawa',
  salutation: `
    szanowny, szanowna, szanowni, szanowne, drogi, droga, drodzy, dzien dobry, czesc, hej, witam, witaj, panie, pani, pan, kochani
  `,
  closing: `
    z powazaniem, z wyrazami szacunku, pozdrawiam, pozdrowienia, serdecznie pozdrawiam, z pozdrowieniami, lacze pozdrowienia, lacze wyrazy, zyczliwie, dziekuje z gory, z gory dziekuje, zarzad, dyrekcja
  `,
} as const;
