/** What a Hungarian ask speaks of. */
export const asks = {
  translate: `
    fordits*!, ford*!, lefordit*!, leford*!, atfordit*!, magyarra!, angolra!, nemetre!, franciara!, spanyolra!, olaszra!, lengyelre!, romanra!, szlovakra!, csehre!, ukranra!
    oroszra!, torokre!, kinaira!, magyarul!, angolul!, nemetul!, franciaul!, romanul!, szlovakul!, lengyelul!, spanyolul!, olaszul!, angol verzio!, magyar verzio!, nemet verzio!
    nem tud angolul!, nem tud nemetul!, nem tud magyarul!, nem ert*, nem beszel!, hogy mondjak!, hogy van ~ angolul!, anyanyelv*, ketnyelvu
  `,
  tongue: `
    angol*, nemet*, francia*, spanyol*, olasz*, lengyel*, roman*, szlovak*, cseh*, ukran*, orosz*, torok*, kinai*, japan*, magyar*, horvat*, szerb*, portugal*, holland*
  `,
  summarise: `
    foglald ossze!, foglalja ossze!, osszefoglal*!, roviden!, rovid kivonat!, kivonat!, kivonatol*!, lenyeg*!, a lenyeget!, lenyege!, fobb pontok!, fo pontok!, legfontosabb*!, tomoren!, tomorits*!
    par mondatban!, harom mondatban!, 3 mondatban!, ot mondatban!, 5 mondatban!, mirol szol!, mi van benne!, mit akar*, mit irnak, pontokba szed*!, szedd pontokba!, pontokban!, vazlatpont*!
    ki mit!, kinek mi a dolga!, teendoket!, hatarozatok!, dontesek!, nyitott kerdesek!, nincs idom elolvasni!, nem olvasom vegig!, hosszu elolvasni!, mit kell tudni
  `,
  edit: `
    javits*!, javit*!, kijavit*!, helyesiras*!, nyelvtan*!, elutes*!, vesszo*, hibak benne!, van benne hiba!, fogalmazd at!, atfogalmaz*!, fogalmazd meg szebben!, ird at!, atir*!, atiras*!
    csiszold!, csiszolj!, udvariasabb*!, kedvesebb*!, baratsagosabb*!, hivatalosabb*!, magabiztosabb*!, lazabb*!, szakszerubb*!, rovidits*!, rovidebb*!, tul hosszu!, tul kemeny!, tul eros!, tul durva!
    tul nyers, tul konyorgo, finomit*!, finomabb*!, szebben!, szepre!, szepits*!, jobban hangozz*!, hangzik!, igy jo lesz!, igy elkuldhetem!, elkuldhetem igy!, igy nem kuldhetem!, igy nem adhatom!
    lektoral*!, olvasd at!, atnez*!, nezd at!, stilus*!, egyszerubb*!, kozerthet*!, karakter maximum, max karakter
  `,
  draft: `
    irj*, irja, irnal*, megir*!, megirn*!, megirni!, fogalmaz*!, fogalmazz!, keszits*, allits ossze, szerkessz*, level!, levelet!, level a, levele, emailt!, e-mailt!, mailt!, valaszlevel!, valaszt!, valaszolj!
    valasz*, meghivo*!, hirdetmeny*!, hirdetes*!, allashirdetes*!, kozlemeny*!, sajtokozlemeny*!, hirlevel*!, kozlony, tajekoztato*!, ertesites*!, ertesito*!, korlevel*!, faliujsag*!, kifuggesz*!
    beszed!, beszedet!, koszonto*!, koszonolevel*!, bucsuztato*!, gratulacio*!, reszvet*!, felmondas*!, felszolit*!, panaszlevel*!, reklamacio*, fellebbezes*!, kerelem*!, kerelmet!, nyilatkozat*!, igazolas*!
    ajanlatszoveg!, kisero level!, referencia*, ertekeles*, jegyzokonyv*!, emlekezteto*!, jelentes*!, beszamolo*!, cikk*!, poszt*!, bejegyzes*!, facebookra!, linkedin*!, honlapra!, weboldalra!, intranetre!
    szlogen*!, cimsor*, termekleiras*!, leiras*, utmutato*!, sablon*!, vers*, tortenet, eloadas*!, dia*, prezentacio*!, az ugyfelnek!, a vevonek!, az ugyfeleknek!, a szuloknek!, a dolgozoknak!
    a kollegaknak, a csapatnak!, a vezetosegnek!, a partnernek!, mit irjak!, mit valaszoljak!, hogy irjam!, hogy mondjam el, alairas*, sms!, uzenet*!, hivatalos hangu!, hatarozott hangu!, szoveg*
  `,
  data: `
    szamol*!, szamits*!, szamitsd!, kiszamol*!, kiszamit*!, osszead*!, osszesit*!, osszesen!, osszeg*!, atlag*!, median*!, szazalek*!, arany*, tablazat*!, tablazatba!, tablaba!, excel*!, csv!, diagram*!
    grafikon*!, keplet*!, fkeres!, szumha!, darabteli!, pivot!, kimutatas*!, oszlop*!, sor*, cella*!, rendez*, csoportosit*!, havonta, honaponkent!, reszlegenkent!, vevonkent, darabszam*!, hany darab, egyeztes*!
    osszevet*!, osszehasonlit*, elteres*!, kulonbozet*!, kulonbseg, statisztika*!, elorejelz*!, kategoriz*!, kategoria*!, besorol*!, osztalyoz*!, gyujtsd ki!, kigyujt*!, szedd ki!, kiszed*!, listazd!, lista*
    duplik*!, atvalt*!, arfolyam*, munkanap*!, adatok*, adatelemz*!, elemez*!, elemzes*!, netto, brutto, afa, leltar*, arres*
  `,
  plan: `
    terv!, tervet!, tervezd!, tervezz*!, tervez*!, projektterv*!, utemterv*!, utemez*!, menetrend*, beosztas*!, munkarend, muszakbeosztas*!, heti beosztas!, napirend*!, program*!, forgatokonyv*!, ellenorzo lista!
    ellenorzolista!, pipalista!, pipalhato*!, teendolista!, lepesek!, lepes*, kovetkezo lepes*!, strategia*!, otlet*!, otletel*!, elonyok!, hatranyok!, elonye, erv*, valtozat*, opcio*!, lehetoseg*, dontes*!, dontsd!
    dontsek!, melyik jobb!, melyiket!, javasol*!, javaslat*!, ajanl*, szervez*!, szervezd!, elokeszit*!, keszul*, hogyan kezdj*!, hol kezdj*!, mivel kezdj*!, csapatepit*!, csaladi nap!, karacsonyi!, koltoz*!
    betanit*!, koltsegvetes*!, keret*, naprol napra!, hetrol hetre!, orankent, mi lehet a gond, kockazat*!, prioritas*!, priorizal*!, sorrend*, visszafele, merfoldk*!, mit lehetne!, mit csinaljunk!, felelos*!
    hasonlitsd!, hatarido*
  `,
  lookup: `
    mi az!, mi a!, mik a, mit jelent!, ki a, mikor!, meddig!, hol!, hol van!, hol talal*!, mennyi!, mennyi a!, mekkora!, hany!, hany nap!, milyen!, melyik!, melyik a, szabad!, lehet!, lehet-e!, jar-e!, jar e, jar!
    kell-e!, kell e!, kotelezo!, kotelezo-e!, koteles!, jogosult!, igaz!, igaz-e, van-e, van e, miert!, kulonbseg!, mi a kulonbseg!, magyaraz*!, hogy mukodik!, hogyan mukodik!, hogyan kell!, hogy kell!, hogyan lehet!
    hatarido!, felmondasi ido!, torveny*!, jogszabaly*!, paragrafus*!, szabaly*!, szabvany*!, hatarertek*!, napidij*!, adokulcs*!, mertek*!, kulcs, jogcim, forras!, adagolas*!, dozis*!, maximum!, minimum!, legfeljebb
    legalabb, mi tortenik ha!, gyorsbillentyu!, beallitas*, hova kell, kinek kell, hogy van
  `,
  learn: `
    tanits!, tanits meg!, tanul*!, megtanul*!, szeretnem megerteni!, ertsem!, megert*!, sosem ertettem, nem ertem ~ lenyeg, fogalmam sincs!, alapok!, alapjai!, az alapokat!, alapoktol!, nullarol!, bevezetes!, kezdo*!
    kezdoknek!, egyszeruen magyaraz*!, magyarazd el ~ egyszeruen!, elmagyaraznad!, mint egy gyerek!, laikus*!, hazi feladat!, vizsga*!, vizsgara!, felkeszul*, gyakorlo*!, gyakorlas!, feladatot!, adj feladat*!, kerdezz ki!
    kikerdez*!, tesztelj!, kerdezz!, kivancsi*!, kivancsisagbol!, tanfolyam*!, kepzes*!, uj munkakor, uj allas, most lettem, bolintok, szakvizsga, lepesrol lepesre
  `,
  personal: `
    magan*!, magancel*!, nem munka!, nem a munka!, otthon!, otthonra!, itthon, hazafele, lakasom*!, alberlet*!, foberlo*!, kaucio*!, szomszed*, kertem!, kertben, autom!, biciklim, a fiam!, fiam*!, a lanyom!, lanyom*!
    gyerekem*!, a gyerek*!, gyerekek*, felesegem*!, ferjem*!, anyam*!, apam*!, anyukam*!, apukam*!, nagymamam*!, baratnom*!, baratom*!, testverem*!, kutyam*!, macskam*!, csaladom*!, recept*!, foz*!, foznek!, sut*, sutni!
    sutemeny*!, torta*!, vacsora*!, vacsorara!, ebed*, huto*, hutoben!, sutoben, szuletesnap*!, eskuvo*!, nyaral*!, nyaralas*!, kirandul*!, hetvege*, utazas*!, terdem*!, fajo*, hatam*, fejfaj*!, orvos*!, kiutes*!
    terhes*!, dieta*!, fogyo*!, edzes*, futas*, sajat ado*!, adobevallasom*!, bevallasom*!, hitelem*!, biztositasom*, ovoda*!, iskola*, osztalyos!, hazija, ajandek*!, film, sorozat
  `,
  other: `
    kepet!, kep!, egy kep!, rajzol*!, rajzot!, fess!, illusztral*!, logo*!, plakat*!, poszter*!, fotot!, ikon*, figura, kabala*, szerepjatek*!, jatszd!, jatssz*!, legyel!, legyel a!, te vagy most!, viselkedj!
    allasinterju*!, interju gyakor*!, jatsszunk!, talalos*!, rejtveny*!, kvizjatek!, kviz*, talald ki!, gepeld!, gepeld be!, gepeld le!, begepel*!, mi van irva!, mit irtak!, kezzel irt!, keziras*!, olvasd le!, mit latsz!
    ird le a kepet!, rimel*
  `,
  fault: `
    hiba!, hibat!, hibas!, hibauzenet*!, kivetel*!, elszall*!, osszeoml*!, lefagy*!, nem mukodik!, nem megy!, nem fut!, nem indul!, nem nyilik!, nem reagal!, nem engedi!, javitsd!, miert!, miert nem!, rossz eredmeny!
    rossz, ervenytelen!, letiltott!, blokkol*!, szurke!, nem tortenik semmi!, lassu!, duplaz*, ketszer, error!, bug!, dob!, kiirja!, azt irja!
  `,
  makes: `
    irj, ird, keszits, csinalj, kod*, kodot!, szkript*!, script*!, makro*!, fuggvenyt!, lekerdez*!, sql!, regex!, automatikus*!, automatizal*!, generalj, program ami, adj hozza, minden nap fusson, kuldjon
  `,
  chat: `
    vicc*!, unatkoz*!, lol, haha, teszt*!, proba!, csak kiprobal*!, itt vagy!, el itt!, van itt valaki!, ember vagy!, hogy vagy!, ki vagy!, mit tudsz!, milyen nyelveken!, alszol!, szoktal!, almodsz!, kedvenc*!, jo reggelt
    szia, hello, udv, hetvegen is!, mondj valami*!, kave, faradt
  `,
} as const;
