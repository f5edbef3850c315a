/** What a Polish ask speaks of. */
export const asks = {
  translate: `
    przetlumacz*!, tlumacz*!, przeloz*!, przekład*!, tlumaczeni*!, na polski!, na angielski!, na niemiecki!, na francuski!, na hiszpanski!, na wloski!, na ukrainski!, na rosyjski!, na czeski!, na slowacki!, na wegierski!, na chinski!, po polsku!, po angielsku!, po niemiecku!
    po francusku!, po hiszpansku!, po ukrainsku!, po rosyjsku!, po czesku!, po wlosku!, po naszemu!, wersja angielska!, wersja polska!, wersji polskiej!, polskiej wersji!, angielskiej wersji!, wersje angielska!, wersje polska!, wersja po!, jak powiedziec ~ po!, nie zna polskiego!
    nie zna angielskiego!, nie mowi po!, nie rozumie po!, po niemiecku nic, jezyk ojczysty, dwujezyczn*, dla ukraincow!, dla niemcow!, dla anglika
    w jego jezyku!, w jej jezyku!, w ich jezyku!, w swoim jezyku!, wersja niemiecka!, wersji niemieckiej!, wersja ukrainska!, niemiecka wersja!
    ukrainska wersja!, wersja czeska!, przerzuc ~ na!, na litewski!, na rumunski!, na turecki!, co to znaczy!, co tu pisze!, nie mowi po polsku!
    nie zna niemieckiego!, zna tylko!, mowi tylko!, po ang!, na ang!, po niem!, dwa jezyki!, w dwoch jezykach!, odpisac po!
  `,
  tongue: `
    angielsk*, niemieck*, francusk*, hiszpansk*, wlosk*, ukrainsk*, ukraincow, rosyjsk*, czesk*, slowack*, wegiersk*, chinsk*, japonsk*, polsk*, litewsk*, portugalsk*, rumunsk*, tureck*
  `,
  summarise: `
    stresc*!, streszczeni*!, podsumuj*!, podsumowani*!, w skrocie!, skrot!, skroc do najwazniejsz*!, najwazniejsz*!, glowne punkty!, kluczowe punkty!, kluczowe!, istotne!, istota, sedno!, w pigulce!, w kilku zdaniach!, w trzech zdaniach!, w 3 zdaniach!, w pieciu zdaniach!, w punktach!
    wypunktuj*!, o co chodzi!, o czym to!, co oni chca!, czego chca!, co z tego wynika!, co z tego jest, kto co ma!, kto co robi!, ustalenia!, co ustalono!, decyzje!, otwarte kwestie!, otwarte punkty!, do zrobienia po!, nie mam czasu czytac!, nie mam czasu tego!, za dlugie do czytania!, wyciag!
    max pol strony, pol strony
    krotka wersja!, krotko!, w dwoch zdaniach!, same wnioski!, wnioski!, glowne!, zebrac!, zbierz!, zbierz ~ punkty, zarys!, wyluskaj!, co wazne!
    co tam jest!, o co im chodzi!, o co biega!, czego dotyczy!, co musze wiedziec!, co mam wiedziec!, na co zwrocic uwage, kto za co odpowiada!
    kto odpowiada za, terminy i, zwiezl*!, kompresj*, esencj*!, skrotow*!
  `,
  edit: `
    popraw!, poprawcie!, popraw*!, korekt*!, ortograf*!, gramatyk*!, literowk*!, interpunkc*!, bledy w!, sa bledy!, bledy?, przeredaguj*!, zredaguj ~ lepiej!, przeformuluj*!, przerob*!, przepisz ~ ladniej, napisz ~ inaczej!, napisz to ladniej!, ladniej!, lepiej brzmi*!, brzmi!, jak to brzmi!
    grzeczniej*!, uprzejmiej*!, milej!, lagodniej*!, zlagodz*!, bardziej formaln*!, mniej formaln*!, profesjonaln*!, mniej ostro!, za ostre!, za ostro!, za dlugie!, za dlugi!, skroc!, skroc*!, krocej!, krotszy!, uprosc*!, prosciej!, prostym jezykiem!, zrozumial*!, wygladz*!, dopracuj*!, ulepsz*!
    ton!, zmien ton!, moj tekst!, moj mail!, moja polszczyzna, czy moge tak!, moge tak wyslac!, tak nie moge wyslac!, styl!, znakow!, max znakow!, bez korpo*
    rzuc okiem!, zerknij!, zerknac!, spojrz!, czy jest ok!, czy to jest ok!, jest dobrze?, dobrze napisan*!, dobrze brzmi!, nie brzmi!
    czy nie brzmi!, za szorstk*!, za sztywn*!, za oficjaln*!, za luzn*!, za mocn*!, moge to tak!, moge tak to!, moze tak isc!, moze tak pojsc!
    bez bledow!, sprawdz ~ bled*!, sprawdz pisown*!, pisowni*!, przecink*!, styl*, stylistyczn*!, jezykowo!, bardziej uprzejm*!
    bardziej oficjaln*!, mniej oficjaln*!, cieplej!, konkretniej!, zwiezlej!, obetnij!, przytnij!, zmiekcz*!, wyprostuj*, podrasuj*!
    zeby brzmial*!, zeby lepiej!
  `,
  draft: `
    napisz*, napisac, pisz, zredaguj*!, sformuluj*!, przygotuj pismo!, przygotuj*, uloz, sporzadz*!, list!, list do!, pismo!, pismo do!, mail!, maila!, mail do!, e-mail, wiadomosc!, wiadomosc do!, odpowiedz!, odpowiedz na!, odpisz!, odpisac!, co odpisac!, co odpowiedziec!, jak odpowiedziec!
    zaproszeni*!, ogloszeni*!, ogloszenie o prac*!, oferta pracy!, komunikat!, komunikat*!, informacja dla!, informacja prasowa!, notatka prasowa!, newsletter!, na tablice!, do intranetu!, na strone!, przemowieni*!, przemowa!, mowa!, zyczenia!, kondolencj*!, podziekowani*!, wypowiedzeni*!
    wezwani*!, reklamacj*!, odwolani*!, skarg*!, wniosek!, oswiadczeni*!, zaswiadczeni*!, referencj*!, opinia o!, opini*, protokol!, protokol*!, notatka!, notatk*!, raport!, sprawozdani*!, artykul!, post!, post na!, linkedin!, facebook, haslo, slogan!, opis!, opis produktu!, instrukcj*, szablon!, wzor!
    autoresponder!, wiersz!, opowiadanie, prezentacj*!, slajd*!, dla klienta!, do klienta!, dla klientow!, dla rodzicow!, do rodzicow!, dla pracownikow!, dla zespolu!, dla zarzadu!, dla zwiazkow!, dla zalogi!, dla kontrahenta!, podpis*, w imieniu, sms!, whatsapp*!, cos krotkiego!, cos na!, pozegnani*!
    odmowa!, odmowe!, odmowy!, kilka slow!, pare slow!, pare zdan!, kilka zdan!, ladny tekst!, tekst na!, tekst do!, tresc maila!
    przypomnieni*!, ponaglen*!, monit!, przeprosin*!, przeprosic!, gratulacj*!, zawiadomieni*!, okolnik*!, obwieszczeni*, ulotk*!, broszur*!
    rekomendacj* dla, cv, list motywacyjn*!, upowaznieni*!, pelnomocnictw*!, podanie!, zazaleni*!, powitani*!, mowe!
    toast!, zapytanie ofertow*!, oferte!, do dostawcy!, do szefa!, do urzedu!, do wszystkich!, do pracownikow!, do zespolu!, do banku
    do ubezpieczyciel*!, odp na, skrobnij!, napisz mi!, napiszesz!, naskrob*!, stworz tekst!, ubierz to w slowa!, jak to napisac!
    jak mam odpisac!
  `,
  data: `
    oblicz*!, policz*!, wylicz*!, przelicz*!, zsumuj*!, suma!, sumy!, razem!, srednia!, srednia*!, mediana!, procent*!, marza!, netto!, brutto!, vat!, tabel*!, w tabelk*!, w tabel*!, tabelka!, excel*!, csv!, wykres*!, formul*!, wyszukaj.pionowo!, suma.jezeli!, licz.jezeli!, tabela przestawna!
    kolumn*!, wiersz*, komork*!, posortuj*!, pogrupuj*!, miesiecznie, wedlug miesiecy!, na miesiac!, na dzial, ile razem!, ile czego!, ile sztuk, zestaw*!, uzgodni*!, porown* ~ liczb*, roznic*!, odchyleni*!, statystyk*!, prognoz*!, skategoryzuj*!, kategori*!, sklasyfikuj*!, przypisz!, przyporzadkuj*!
    wyciagnij!, wypisz!, wypisz*, lista, duplikat*!, kurs walut*, dni robocz*!, analiz*!, przeanalizuj*!, dane!, danych, liczby, obrot, wartosc!
    porownaj!, porownaj*!, czego brakuje!, brakuje!, ile zostaje!, ile to!, ile wychodzi!, ile lacznie!, lacznie!, suma z!, sumuj*!
    dodaj do siebie!, odejmij!, pomnoz!, podziel*!, zaokragl*!, najtansz*!, najdrozsz*!, taniej!, za sztuke!, za godzine!, na osobe!, na kwartal!
    rok do roku!, miesiac do miesiaca!, arkusz*!, zestawieni*!, zestaw!, tabelk*!, wyczysc dane!, usun duplikat*!, rozdziel*!, rozbij!, rozpisz na
    filtr*!, ranking!, trend!, slupkow*!, kolowy!, wyodrebnij!, wyciagnij*!, przypisz kategori*!, przychod*, koszt*, wydatk*
  `,
  plan: `
    plan!, plan*!, zaplanuj*!, zaplanowac!, harmonogram*!, grafik!, grafik*!, rozklad*!, kalendarz!, agenda!, porzadek obrad!, program!, scenariusz!, checklist*!, lista kontrolna!, lista zadan!, kroki!, kolejne kroki!, nastepne kroki!, strategi*!, burza mozgow!, pomysl*!, pomysly!, zalety!, wady!, za i przeciw!
    wariant*!, opcje!, opcj*!, czy lepiej!, co lepsze!, co wybrac!, wybrac!, zdecydowac!, decyzj*!, polec*, rekomend*!, zaproponuj*!, propozycj*!, zorganizuj*!, organiz*!, przygotowa*, od czego zaczac!, jak sie za to zabrac!, jak to ugryzc!, warsztat*!, szkoleni*, wigilia firmowa!, piknik!, impreza firmowa!
    przeprowadzk*!, wdrozeni*!, budzet!, dzien po dniu!, tydzien po tygodniu!, godzina po godzinie!, co moze pojsc nie tak!, ryzyk*!, prioryt*!, kolejnosc*, poukladal*!, uloz plan!, na 3 mies, dyzur*!, zmiany!
    jak zorganizowac!, jak przygotowac!, jak zaplanowac!, jak rozlozyc!, jak podzielic!, jak wdrozyc!, jak zabrac sie!, jak najlepiej!
    co po kolei!, kupic czy!, wynajac czy!, czy warto!, warto!, oplaca sie!, plusy i minusy!, argumenty!, co zrobic!, co robimy!, co trzeba!
    co trzeba zrobic!, co przygotowac!, o czym pamietac!, o czym nie zapomniec!, zeby niczego nie zapomniec!, na co uwazac!, kto co kiedy!
    podzial zadan!, podzial obowiazkow!, obowiazki!, obsada!, inwentaryzacj*!, zebrani*, integracj*!, wyjazd firmowy!, dzien otwarty!, etap*!
    kamienie milowe!, terminarz!, rozpiska!, rozpisz!, lista rzeczy!
  `,
  lookup: `
    co to!, co to jest!, co oznacza!, kto jest, kiedy!, gdzie!, gdzie jest!, gdzie znajde!, ile!, ile dni!, ile wynosi!, ile mam!, ile teraz!, jak dlugo!, jak czesto!, jaki!, jaka!, jakie!, ktory!, ktora!, ktore!, czy moge!, czy mozna!, czy mozemy!, czy musze!, czy musimy!, czy trzeba!, czy jest!, czy sa!, czy to!, czy!
    trzeba!, wolno!, nalezy sie!, przysluguje!, ma prawo!, prawo do!, obowiazek!, obowiazkow*!, dlaczego!, czemu!, jak!, jak dziala!, jak zrobic!, jak ustawic!, roznica miedzy!, czym sie rozni*!, wyjasnij!, wytlumacz!, termin!, terminy!, okres wypowiedzenia!, ustawa!, przepis*!, artykul!, kodeks*!, rozporzadzeni*!, norma!
    limit!, limity!, stawka!, stawki!, dieta!, ryczalt!, kwota!, podstawa prawna!, podstawa!, orzeczeni*!, wyrok!, zrodlo!, dawka!, dawkowani*!, maksymaln*!, max!, minimaln*!, co jesli!, co sie stanie!, skrot klawisz*!, ustawieni*, przedawnieni*!, zaokraglam
    kto placi!, kto musi!, kto moze!, kto odpowiada!, od kiedy!, do kiedy!, ile czasu!, ile trwa!, ile kosztuje, gdzie sie!, gdzie ustaw*!
    gdzie moge!, jak sie nazywa!, jak sie pisze!, jak sie liczy!, czy praktykant, czy pracownik!, czy pracodawca!, czy wolno!, czy nalezy!
    czy obowiazuje!, czy dotyczy!, co grozi!, jaki jest!, jaka jest!, jakie sa!, w jakim terminie!, z jakiego!, na jakiej podstawie!, rozni sie!
    czym sie!
  `,
  learn: `
    naucz mnie!, nauczyc sie!, uczyc!, ucze sie!, chce zrozumiec!, zrozumiec!, nie rozumiem!, nigdy nie rozumialem!, nic nie wiem o!, nie lapie!, wytlumacz ~ jak!, wytlumacz ~ prosto!, wytlumacz jak laikowi!, jak laikowi!, jak dziecku!, dla laika!, dla poczatkujacych!, poczatkujac*!, od zera!, od podstaw!
    podstawy!, wprowadzeni*!, egzamin*!, zdaje!, do egzaminu!, sprawdzian!, kolokwium!, nauk*!, zadanie domowe!, cwiczeni*!, zadanie!, daj zadanie!, przepytaj!, przepytaj mnie!, odpytaj!, zapytaj mnie!, test wiedzy!, fiszki!, z ciekawosci!, ciekawi mnie!, ciekaw!, kurs!, szkole sie, nowe stanowisko
    po kolei!, krok po kroku, ogarnac!, wkuwac, po trochu
    zaczynam w!, od czego zaczac nauke!, przepytaj*!, wytlumacz mi!, wyjasnij mi od!, objasnij!, tlumacz jak!, jak dla!, prostymi slowami!
    lopatologicznie!, na przykladzie!, na przykladach, chcialbym sie nauczyc!, chcialabym sie nauczyc!, poznac!, zglebic!, pytania egzaminacyjne!
    pytania do egzaminu!, sprawdz mnie!, sprawdz moja wiedze!, lekcj*!
  `,
  personal: `
    prywatn*!, prywatnie!, prywatne pytanie!, nie sluzbow*!, nie do pracy!, nie zwiazane z praca!, w domu!, do domu!, dom*, mieszkanie!, wlasciciel!, wlasciciel mieszkania!, kaucj*!, wynajm*!, czynsz!, sasiad*!, ogrod*!, moje auto!, moj samochod!, rower, moj syn!, syn!, syna!, corka!, corki!, moja corka!, corke, moje dziecko!
    dziecko!, dzieci!, dzieckiem!, zona!, zony!, maz!, meza!, mama!, mamy!, tata!, taty!, babci*!, dziadk*!, dziewczyna!, chlopak!, brat!, siostra!, pies!, psa!, kot!, rodzin*, przepis na!, gotow*!, ugotow*!, upiec!, piec, ciasto!, tort!, obiad!, obiad na, kolacj*!, lodowk*!, piekarnik!, urodzin*!, wesele!, slub!
    wakacj*!, urlop ~ rodzin*, wyjazd ~ dziec*, weekend!, wycieczk*!, kolano!, kolana!, plecy!, kregoslup!, bol!, boli!, glowa boli!, lekarz*!, wysypk*!, ciaz*!, dieta odchudz*!, schudnac!, silownia!, bieganie!, moj pit!, rozliczyc pit!, kredyt!, ubezpieczenie moje, przedszkol*!, szkola syn*, klasa!, praca domowa!
    prezent*!, film, serial
    co ugotowac!, co na obiad!, co na kolacje!, goraczk*!, kaszel!, katar!, wnuk*!, wnuczk*!, tesciow*!, szwagr*!, narzeczon*!, rozwod*!
    komuni*!, chrzestn*!, chrzcin*!, imieniny!, swieta u!, nad morze!, w gory!, we dwoje!, cukini*!, zupa!, zupe!, salatk*!, remont!, balkon!
    dzialk*!, lazienk*!, spac, nie moge spac!, bezsennos*!, cwiczenia na!, joga!, mandat!, kupuje mieszkanie!, moja emerytur*!, spadek!, alimenty!
  `,
  other: `
    obraz!, obrazek!, obrazka!, narysuj*!, rysunek!, namaluj*!, ilustracj*!, logo!, plakat!, plakat*!, grafik* z, zdjecie!, wygeneruj obraz!, wygeneruj grafik*!, ikon*, maskotk*!, odgrywani*!, odegraj*!, odgrywaj!, wciel sie!, zagraj!, zagraj role!, udawaj!, badz moim!, badz!, rozmowa kwalifikacyjna!
    rozmowe kwalifikacyjn*!, poćwicz*!, przecwicz*!, zagrajmy!, zagadk*!, zgadnij!, quiz!, przepisz!, przepisz ze!, przepisz z!, co tu jest napisane!, co jest napisane!, odczytaj!, odczytac!, pismo odreczne!, odreczn*!, opisz obraz!, opisz zdjecie!, co widzisz!, rymowank*
    co widac!, na zdjeciu!, na obrazku!, na zrzucie, co jest na!, wymysl!, wymysl quiz!, wymysl gre!, scenka!, wcielisz sie!, bedziesz klientem!
    bedziesz!, udajesz!, pobaw sie!, krzyzowk*!, przeczytaj co!, odczytasz!, spisz z!, grafike!, karykatur*!, komiks!
  `,
  fault: `
    blad!, bledu!, bledy, komunikat bledu!, wyjatek!, wywala!, wywalil*!, zawiesza!, zawiesil*!, nie dziala!, nie dzialaja!, nie otwiera!, nie uruchamia!, nie startuje!, nie kompiluje!, nie reaguje!, nie chce!, napraw!, napraw*!, dlaczego!, czemu!, zly wynik!, zle!, niepoprawn*, nieprawidlow*!
    zablokowan*!, szare!, wyszarzon*!, nic sie nie dzieje!, wolno!, dubluje!, podwojn*, wyrzuca!, pokazuje!, wyskakuje!, error!, bug!
    nie laczy!, nie polaczy!, nie moge sie polaczyc!, nie drukuje!, drukuje puste!, puste kartki!, nie moge sie zalogowac!, nie loguje!
    nie wchodzi!, nie wlacza!, nie pokazuje!, nie widzi!, nie widac!, nie zapisuje!, nie synchronizuje!, nie wczytuje!, nie laduje!, zacina!
    zacielo!, zawiesil!, zamyka sie!, miga!, zniknal!, zniknelo!, zniknely!, ciagle daje!, ciagle!, staje na!, zatrzymuje sie!, od aktualizacji!
    po aktualizacji!, restart nie pomogl!, restartowal*!, resetowal*, podwojnie!, zwraca zle!, zwraca pusto!, brak dostepu!, odmowa dostepu!
    nie znaleziono!, wywalilo!, krzaczki!
  `,
  makes: `
    napisz, zrob, stworz, utworz, wygeneruj, dodaj, przekonwertuj, skrypt!, skrypt*!, makro!, makra!, funkcj* ktora!, zapytani* sql!, zapytanie!, kwerend*!, regex!, zautomatyzuj*!, automatycznie!, program ktory!, kod!, codziennie, wysylal*
    skrypt do!, skrypt ktory!, makra ktore!, makro ktore!, potrzebuje makra, potrzebuje skryptu!, w pythonie!, w sql!, w vba!, polaczyc pliki!
    polaczyc!, program do!, programik!, bot!, potrzebny skrypt!, potrzebne makro!, zapytanie ktore!, formularz
  `,
  chat: `
    zart!, dowcip!, kawal!, nudze sie!, nudno!, lol, haha, test!, testuje!, przetestowac!, tylko sprawdzam!, jestes tam!, jestes!, jest tu kto!, jestes czlowiekiem!, jestes robotem!, co slychac!, jak sie masz!, kim jestes!, co umiesz!, co potrafisz!, spisz!, snisz!, ulubion*!, dzien dobry, czesc, hej, halo
    dziala to!, madry jestes!, pociesz!, powiedz cos!, kawa, zmeczon*
    nudzi mi sie!, nuda!, opowiedz!, opowiedz cos!, rozsmiesz!, jak leci!, jak tam!, lubisz!, piatek!, poniedzialek!, milego!
    sztuczna inteligencj*!
  `,
  tech: `
    vpn, wifi, drukark*!, skaner*, outlook*, teams*, sharepoint*, onedrive*, sap, excel*, word*, windows*, laptop*, komputer*, pc, monitor*
    ekran*, sluchawk*, kamerk*, usb, bluetooth, logowani*, zalogowac, haslo, konto zablokowane, aktualizacj*, sterownik*, aplikacj*, apka
    przegladark*, chrome, firefox, serwer*, dysk sieciowy, dysk*, skrzynk*, synchroniz*, router*, citrix, zdalny pulpit, zrzut*
  `,
} as const;
