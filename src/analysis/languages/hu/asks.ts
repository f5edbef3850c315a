/** What a Hungarian ask speaks of. */
export const asks = {
  translate: `
    fordits*!, ford*!, lefordit*!, leford*!, atfordit*!, magyarra!, angolra!, nemetre!, franciara!, spanyolra!, olaszra!, lengyelre!, romanra!, szlovakra!, csehre!, ukranra!
    oroszra!, torokre!, kinaira!, magyarul!, angolul!, nemetul!, franciaul!, romanul!, szlovakul!, lengyelul!, spanyolul!, olaszul!, angol verzio!, magyar verzio!, nemet verzio!
    nem tud angolul!, nem tud nemetul!, nem tud magyarul!, nem ert*, nem beszel!, hogy mondjak!, hogy van ~ angolul!, anyanyelv*, ketnyelvu
    nyelvere!, az o nyelvere!, nyelven!, mindket nyelven!, tobb nyelven!, tedd at!, ultesd at!, atultet*!, hollandra!, horvatra!, szerbre!, portugalra!
    arabra!, bolgarra!, japanra!, ukranul!, oroszul!, hollandul!, csehul!, horvatul!, angolul is!, nemetul is!, angolul es!, nemetul es!, angol szoveg
    hogy mondjuk!, hogyan mondjak!, hogy mondanad!, mit jelent magyarul!, csak angolul!, csak nemetul!, forditas!, forditast!, forditsd!, fodits*!
    leforditani!
    ford angolra!, ford nemetre!, ford magyarra!, kellene angolul!, kell angolul!, az o nyelven!, az o nyelvukon!, nem beszel angolul!
  `,
  tongue: `
    angol*, nemet*, francia*, spanyol*, olasz*, lengyel*, roman*, szlovak*, cseh*, ukran*, orosz*, torok*, kinai*, japan*, magyar*, horvat*, szerb*, portugal*, holland*
  `,
  summarise: `
    foglald ossze!, foglalja ossze!, osszefoglal*!, roviden!, rovid kivonat!, kivonat!, kivonatol*!, lenyeg*!, a lenyeget!, lenyege!, fobb pontok!, fo pontok!, legfontosabb*!, tomoren!, tomorits*!
    par mondatban!, harom mondatban!, 3 mondatban!, ot mondatban!, 5 mondatban!, mirol szol!, mi van benne!, mit akar*, mit irnak, pontokba szed*!, szedd pontokba!, pontokban!, vazlatpont*!
    ki mit!, kinek mi a dolga!, teendoket!, hatarozatok!, dontesek!, nyitott kerdesek!, nincs idom elolvasni!, nem olvasom vegig!, hosszu elolvasni!, mit kell tudni
    mi tortent ebben!, mi jott ki!, mi lett az eredmenye!, mi a veleje!, veleje!, dioheJban!, suritsd!, surits*!, lesurit*!, fel oldal, fel oldalra!
    egy oldalra!, egy mondatban!, ket mondatban!, nehany mondatban!, nehany sorban!, par sorban!, mirol van szo!, mirol szolt!, mi all benne!, mi all a!
    mit mond a!, mit kell ebbol tudnom!, mit kell tudnom!, mi a fontos!, mi fontos!, a fontosabb!, fontosabbak!, kulcspont*!, fo uzenet*!
    kovetkeztetesek!, osszegzes*!, osszegezd!, osszegezz*!, zanzasit*!, kivonatot!, attekintes*!, naprakesz, miben allapodtak!, mit beszeltek!
    mit dontottek!, mit hataroztak!, miben egyeztek, vezetoi osszefoglalo!, ossze foglal*!, oszefoglal*!, tul hosszu elolvasni!
    mi derul ki!, derul ki!, mi a vege, velos!, velosen!, huzd ossze!, tomor*!, rovid verzio!, rovidített, amit tudnom kell!, tudnivalo*
    mirol dontottek!
  `,
  edit: `
    javits*!, javit*!, kijavit*!, helyesiras*!, nyelvtan*!, elutes*!, vesszo*, hibak benne!, van benne hiba!, fogalmazd at!, atfogalmaz*!, fogalmazd meg szebben!, ird at!, atir*!, atiras*!
    csiszold!, csiszolj!, udvariasabb*!, kedvesebb*!, baratsagosabb*!, hivatalosabb*!, magabiztosabb*!, lazabb*!, szakszerubb*!, rovidits*!, rovidebb*!, tul hosszu!, tul kemeny!, tul eros!, tul durva!
    tul nyers!, tul konyorgo, finomit*!, finomabb*!, szebben!, szepre!, szepits*!, jobban hangozz*!, hangzik!, igy jo lesz!, igy elkuldhetem!, elkuldhetem igy!, igy nem kuldhetem!, igy nem adhatom!
    lektoral*!, olvasd at!, atnez*!, nezd at!, stilus*!, egyszerubb*!, kozerthet*!, karakter maximum, max karakter
    ranezn*!, ranezel!, ranezne!, nezz ra!, nezd meg a levelem*!, nezd meg a szovegem*!, atneznel!, atnezned!, atolvas*!, olvasd el a levelem*!
    tul nyomulos!, nyomulos!, szoszatyar!, bobeszedu!, tul bobeszedu!, tul bonyolult!, tul hivatalos!, tul kozvetlen!, tul udvariatlan!, tul szaraz!
    csinositsd!, csinosits*!, kicsinosit*!, kipofoz*!, simits*!, simitsd!, gordulekeny*!, termeszetesebb*!, vilagosabb*!, erthetobb*!
    olvashatobb*!, melegebb hangu!, diplomatikusabb*!, formalisabb*!, targyilagosabb*!, lagyits*!, eliras*!, eliras!, elirasok!, eliras van!, stilisztik*!
    fogalmazas*!, jobban hangzo!, jobb legyen!, jol hangzik!, hogy hangzik!, rendben van igy!, igy jo!, jo ez igy!, maradhat igy!, kuldhetem igy!
    elmehet igy!, mielott elkuldom!, mielott elmegy!, mielott kikuldom!, magyartalan*!, korrektura*!, hejesiras*!, kurtits*!, huzd meg!
    csiszol*!, nezd meg hogy jo-e!, nem tul!, elkuldhetem!, elkuldheto!, igy mehet!, mehet igy!, magyarosabb*!
  `,
  draft: `
    irj*, irja, irnal*, megir*!, megirn*!, megirni!, fogalmaz*!, fogalmazz!, keszits*, allits ossze, szerkessz*, level!, levelet!, level a, levele, emailt!, e-mailt!, mailt!, valaszlevel!, valaszt!, valaszolj!
    valasz*, meghivo*!, hirdetmeny*!, hirdetes*!, allashirdetes*!, kozlemeny*!, sajtokozlemeny*!, hirlevel*!, kozlony, tajekoztato*!, ertesites*!, ertesito*!, korlevel*!, faliujsag*!, kifuggesz*!
    beszed!, beszedet!, koszonto*!, koszonolevel*!, bucsuztato*!, gratulacio*!, reszvet*!, felmondas*!, felszolit*!, panaszlevel*!, reklamacio*, fellebbezes*!, kerelem*!, kerelmet!, nyilatkozat*!, igazolas*!
    ajanlatszoveg!, kisero level!, referencia*, ertekeles*, jegyzokonyv*!, emlekezteto*!, jelentes*!, beszamolo*!, cikk*!, poszt*!, bejegyzes*!, facebookra!, linkedin*!, honlapra!, weboldalra!, intranetre!
    szlogen*!, cimsor*, termekleiras*!, leiras*, utmutato*!, sablon*!, vers*, tortenet, eloadas*!, dia*, prezentacio*!, az ugyfelnek!, a vevonek!, az ugyfeleknek!, a szuloknek!, a dolgozoknak!
    a kollegaknak, a csapatnak!, a vezetosegnek!, a partnernek!, mit irjak!, mit valaszoljak!, hogy irjam!, hogy mondjam el, alairas*, sms!, uzenet*!, hivatalos hangu!, hatarozott hangu!, szoveg*
    szep szo!, par szep szo!, szep szavak!, par szo!, par sor!, nehany sor!, par sort!, nehany sort!, visszairni!, mit irjak vissza!, mit lehetne irni!
    hogy fogalmazzam!, hogyan fogalmaz*!, hogyan irjam!, hogy valaszoljak!, elutasito!, elutasitas*!, koruzenet!, koremail!, mindenkinek!, nyugdij*
    bucsuzo*!, bucsubeszed!, koszonto, koszont*!, szuletesnapi koszonto!, karacsonyi udvozlet!, udvozlolap!, koszonetnyilvanitas*!, bocsanatkero!
    bocsanatkeres*!, elnezest kero!, fizetesi emlekezteto!, fizetesi felszolitas!, megkereses*!, ajanlat*, arajanlat*!, oneletrajz*!, motivacios level!
    ajanlolevel!, palyazat*!, fogadalom, bemutatkozas*!, bemutatkozo*!, bemutato szoveg!, reklamszoveg*!, marketingszoveg*!, blog*!, blogposzt!
    instagram*!, felhivas*!, plakatszoveg!, szabalyzat!, hazirend*!, kezikonyv*!, kerdoiv*!, felmondolevel!, meghatalmazas*!, panasz*, kerveny*!
    feljegyzes*!, megkeres, tarsalgas, a fonoknek, a hatosagnak!, a biztositonak!, a szallitonak!, a beszallitonak!, honlapunkra!, weblapra!, sajtonak!
  `,
  data: `
    szamol*!, szamits*!, szamitsd!, kiszamol*!, kiszamit*!, osszead*!, osszesit*!, osszesen!, osszeg*!, atlag*!, median*!, szazalek*!, arany*, tablazat*!, tablazatba!, tablaba!, excel*!, csv!, diagram*!
    grafikon*!, keplet*!, fkeres!, szumha!, darabteli!, pivot!, kimutatas*!, oszlop*!, sor*, cella*!, rendez*, csoportosit*!, havonta, honaponkent!, reszlegenkent!, vevonkent, darabszam*!, hany darab, egyeztes*!
    osszevet*!, osszehasonlit*, elteres*!, kulonbozet*!, kulonbseg, statisztika*!, elorejelz*!, kategoriz*!, kategoria*!, besorol*!, osztalyoz*!, gyujtsd ki!, kigyujt*!, szedd ki!, kiszed*!, listazd!, lista*
    duplik*!, atvalt*!, arfolyam*, munkanap*!, adatok*, adatelemz*!, elemez*!, elemzes*!, netto, brutto, afa, leltar*, arres*
    17 szazalek, szazaleka!, hany szazalek!, legolcsobb*!, legdragabb*!, kilonkent!, darabonkent!, fejenkent!, orankent fizetett, napi atlag!, havi atlag!
    egymas melle!, egymas mellett!, tavalyi es!, elozo evi!, evrol evre!, bontsd!, bontsd szet!, szetbont*!, valaszd szet!, szetvalaszt*!, add ossze!
    adom ossze!, osszeadom!, osszegezd a szamok!, vond ki!, kivon*, szorozd!, oszd el!, kerekits*!, kedvezmenny*, arresszam*, haszonkulcs!, kamat*, toke
    forgalom*, bevetel*, bevetelek!, kiadas*, koltsegek, negyedevente!, negyedev*, regionkent!, osztalyonkent!, termekenkent!, szuro*, szurd*!
    rakd tablazatba!, tabla, tablazatos!, munkalap*!, munkafuzet*, excelben!, exel*!, exceltabla*!, ha fuggveny!, xkeres!, oszlopdiagram!, kordiagram!
    trend*, rangsor*!, top 10!, parositsd!, parosit*!, hasonlitsd ossze!, hianyoznak!, melyik hianyzik, ismetlod*!, duplak!, cimkezd!, sorold be!
    csoportokba!, szamok, adatsor*!, adattisztit*!, napok szama!, hany nap telt!
  `,
  plan: `
    terv!, tervet!, tervezd!, tervezz*!, tervez*!, projektterv*!, utemterv*!, utemez*!, menetrend*, beosztas*!, munkarend, muszakbeosztas*!, heti beosztas!, napirend*!, program*!, forgatokonyv*!, ellenorzo lista!
    ellenorzolista!, pipalista!, pipalhato*!, teendolista!, lepesek!, lepes*, kovetkezo lepes*!, strategia*!, otlet*!, otletel*!, elonyok!, hatranyok!, elonye, erv*, valtozat*, opcio*!, lehetoseg*, dontes*!, dontsd!
    dontsek!, melyik jobb!, melyiket!, javasol*!, javaslat*!, ajanl*, szervez*!, szervezd!, elokeszit*!, keszul*, hogyan kezdj*!, hol kezdj*!, mivel kezdj*!, csapatepit*!, csaladi nap!, karacsonyi!, koltoz*!
    betanit*!, koltsegvetes*!, keret*, naprol napra!, hetrol hetre!, orankent, mi lehet a gond, kockazat*!, prioritas*!, priorizal*!, sorrend*, visszafele, merfoldk*!, mit lehetne!, mit csinaljunk!, felelos*!
    hasonlitsd!, hatarido*
    vezessuk be!, bevezetes*, bevezetni!, atallas*!, allunk at!, atallunk!, hogy vezessuk!, hogyan vezessuk!, hogy csinaljuk!, hogyan csinaljuk!
    hogy fogjak!, hogy fogjunk!, hogyan alljak neki!, hogy alljak neki!, mire kell gondol*!, mire gondoljak!, mire figyelj*!, mire kell figyel*!
    mit ne felejts*!, ne felejts*, mi kell hozza!, mi kell egy!, mi minden kell!, surgosseg!, surgosseg szerint!, fontossag szerint!, rakd sorba!
    tedd sorba!, milyen sorrendben!, mi legyen elobb!, elso ket het*!, elso het*!, elso nap*!, elso honap*!, ki mit csinaljon!, ki mit csinal!
    feladatok elosztasa!, feladatmegosztas!, oszd el a feladat*!, osszerakni!, allitsd ossze!, vazlat*, cselekvesi terv!, akcioterv!, intezkedesi terv!
    kepzesi terv!, marketingterv!, uzleti terv!, vesz*terv!, karbantartasi terv!, szabadsagterv!, heti terv!, havi terv!, napi terv!, betanulas*!
    beillesztes*!, alternativa*, megoldasi javaslat!, elonyok es!, elonyei!, hatranyai!, pro es kontra!, erdemes!, megeri!, megeri-e!, mit tennel!
    te mit!, mit valassz*!, valasszunk!, melyiket valassz*!, tippek!, tipp, van otleted!, otletek!, nevotlet*!, mit javasolsz!, hogyan javit*
    hogyan tudnank!, hogy tudnank!, hogyan lehetne ~ javitani!
    mi szol mellette!, vegyuk vagy bereljuk!, megvegyuk!, bereljuk!, hogyan szervez*!, szervezzuk!, mire figyeljunk!, mire kell figyelni!
    mi legyen!, teendok!, felelosok
  `,
  lookup: `
    mi az!, mi a!, mik a, mit jelent!, ki a, mikor!, meddig!, hol!, hol van!, hol talal*!, mennyi!, mennyi a!, mekkora!, hany!, hany nap!, milyen!, melyik!, melyik a, szabad!, lehet!, lehet-e!, jar-e!, jar e, jar!
    kell-e!, kell e!, kotelezo!, kotelezo-e!, koteles!, jogosult!, igaz!, igaz-e, van-e, van e, miert!, kulonbseg!, mi a kulonbseg!, magyaraz*!, hogy mukodik!, hogyan mukodik!, hogyan kell!, hogy kell!, hogyan lehet!
    hatarido!, felmondasi ido!, torveny*!, jogszabaly*!, paragrafus*!, szabaly*!, szabvany*!, hatarertek*!, napidij*!, adokulcs*!, mertek*!, kulcs, jogcim, forras!, adagolas*!, dozis*!, maximum!, minimum!, legfeljebb
    legalabb, mi tortenik ha!, gyorsbillentyu!, beallitas*, hova kell, kinek kell, hogy van
    mit takar!, minek a roviditese!, roviditese!, rovidites!, mi az hogy!, mit nevezunk!, hova!, hova irjam!, honnan!, hanyadik*!, hany eves!, hanyszor
    mettol!, mikortol!, mikorig!, mennyi ideig!, mennyi ido!, mekkora a!, kinek a, ki fizeti!, ki felel!, ki irja ala, milyen magas, beleszamit!
    szamit-e!, jogos!, jogom!, jogunk!, szabad-e!, tilos!, megengedett!, kell hozza!, kellene-e, ervenyes-e!, vonatkozik!, hogy lehet!, hogy tudok!
    hogyan tudok!, hogyan allit*!, hogy allit*!, hol allit*, merre, fovarosa!, iranyitoszam*, elohivo!, birsag*, dij*, potlek*!, betegszabadsag!, tappenz!
    szabadsag jar!, probaido*, felmondas* ideje, minimalber!, elevules*!, megorzesi!, gdpr!, miert van!, melyik gomb!, mit jelentenek!, ez igaz!
    meddig kell!, meddig lehet!, miota!, hol lehet!, hol talalom!
  `,
  learn: `
    tanits!, tanits meg!, tanul*!, megtanul*!, szeretnem megerteni!, ertsem!, megert*!, sosem ertettem, nem ertem ~ lenyeg, fogalmam sincs!, alapok!, alapjai!, az alapokat!, alapoktol!, nullarol!, bevezetes!, kezdo*!
    kezdoknek!, egyszeruen magyaraz*!, magyarazd el ~ egyszeruen!, elmagyaraznad!, mint egy gyerek!, laikus*!, hazi feladat!, vizsga*!, vizsgara!, felkeszul*, gyakorlo*!, gyakorlas!, feladatot!, adj feladat*!, kerdezz ki!
    kikerdez*!, tesztelj!, kerdezz!, kivancsi*!, kivancsisagbol!, tanfolyam*!, kepzes*!, uj munkakor, uj allas, most lettem, bolintok, szakvizsga, lepesrol lepesre
    soha nem lattam!, sose lattam!, sosem csinaltam!, soha nem csinaltam!, vezess vegig!, vezess be!, belejonni!, beletanul*!, tegyel fel ~ kerdes*!
    kerdeseket!, kerdezz tolem!, ertekeld a valasz*!, ertekeld!, javitsd a valasz*!, vizsgazom!, vizsgazni!, erettsegi!, erthetoen!, erthetoen magyaraz*!
    ertheto nyelven!, laikusoknak!, egyszeru szavakkal!, hetkoznapi nyelven!, peldakkal!, mintha ~ eves!, mint egy otevesnek!, tanulok!, tanulni!
    tanulasi terv!, szeretnek tanulni!, szeretnem megtanulni!, alapismeret*!, erdekelne!, mindig erdekelt!, lecke*!, orat!
    kezdokent!, ujonc*!, memoriz*!, megjegyez*!, kikerdeznel!, tesztkerdes*!, szavakat!, szokincs!, felkesziteni!, nem vagom!
    most ismerkedem!, ismerkedem!, mivel kezdjem!, kezdo vagyok!, alapokat!, megerteni!, taníts!, most kezdtem
  `,
  personal: `
    magan*!, magancel*!, nem munka!, nem a munka!, otthon!, otthonra!, itthon, hazafele, lakasom*!, alberlet*!, foberlo*!, kaucio*!, szomszed*, kertem!, kertben, autom!, biciklim, a fiam!, fiam*!, a lanyom!, lanyom*!
    gyerekem*!, a gyerek*!, gyerekek*, felesegem*!, ferjem*!, anyam*!, apam*!, anyukam*!, apukam*!, nagymamam*!, baratnom*!, baratom*!, testverem*!, kutyam*!, macskam*!, csaladom*!, recept*!, foz*!, foznek!, sut*, sutni!
    sutemeny*!, torta*!, vacsora*!, vacsorara!, ebed*, huto*, hutoben!, sutoben, szuletesnap*!, eskuvo*!, nyaral*!, nyaralas*!, kirandul*!, hetvege*, utazas*!, terdem*!, fajo*, hatam*, fejfaj*!, orvos*!, kiutes*!
    terhes*!, dieta*!, fogyo*!, edzes*, futas*, sajat ado*!, adobevallasom*!, bevallasom*!, hitelem*!, biztositasom*, ovoda*!, iskola*, osztalyos!, hazija, ajandek*!, film, sorozat
    a kicsi!, kicsi nem, babam!, kisfiam*!, kislanyom*!, unokam*!, unoka*!, kamasz*!, ovis!, iskolas!, gyerekekkel!, a gyerekekkel!, a csaladdal!
    csaladdal!, szuleim*!, sogorom*!, sogornom*!, anyos*!, aposom*!, nagyszul*!, baratnom, parom*!, a parom!, exem*!, valas*, lakotars*!, alberloi
    berleti szerzodesem!, rezsi*!, hazam*!, konyham*!, furdoszobam*!, szobam*!, nappali*, erkely*!, erkelyem*!, balkon*, novenyeim!, szobanoveny*!
    paradicsom*, maradek*!, rizs*, cukkini*, mit fozzek!, mit foz*!, ebedre!, reggelire, leves*, teszta*, suti*!, vegan*, vegetarianus*, grillez*!
    nyaralas!, nyaralni!, utazunk!, utazom!, megyunk nyaralni!, aludjunk!, szallas*, balaton*!, tengerpart*!, kempingez*!, tura*, turaz*!, szulinap*!
    nevnap*!, ballagas*!, eskuvonk*!, keresztelo*!, haziorvos*!, fogorvos*!, kohog*!, megfaz*!, allergia*, torokfajas!, fogam*!, vallam*!, derekam*!
    nem tudok aludni!, alvas*, nem alszik!, vernyomas*!, jarok edzeni!, edzoterem*!, edzesterv*!, felmaraton*!, kaloria*, fogyni!, gitar*!, zongora*!
    hobbim*!, kotes, horgol*!, barkacs*!, szja bevallas*!, lakashitel*!, hitelt!, hasznalt auto!, nyugdijam!, bankszamlam!, csok!, szulo*i ertekezlet!
    tanar neni!, matek*!, leckeje!, szabadidom*!, munka utan!, munkaidon kivul!, maganber
  `,
  other: `
    kepet!, kep!, egy kep!, rajzol*!, rajzot!, fess!, illusztral*!, logo*!, plakat*!, poszter*!, fotot!, ikon*, figura, kabala*, szerepjatek*!, jatszd!, jatssz*!, legyel!, legyel a!, te vagy most!, viselkedj!
    allasinterju*!, interju gyakor*!, jatsszunk!, talalos*!, rejtveny*!, kvizjatek!, kviz*, talald ki!, gepeld!, gepeld be!, gepeld le!, begepel*!, mi van irva!, mit irtak!, kezzel irt!, keziras*!, olvasd le!, mit latsz!
    ird le a kepet!, rimel*
    karikatura*!, kepregeny*!, vazolj!, logot!, tervezz logot!, tervezz plakat*!, generalj kepet!, foton!, a foton!, kepen!, a kepen!, ird be ami!
    ird le ami!, mi van a kepen!, mi van a foton!, atirat*, leirat*!, digitalizal*!, tegyel ugy!, mintha ~ lennel!, tegyunk ugy!, te leszel!, te vagy a!
    en vagyok a!, gyakoroljunk!, gyakorold velem!, szimulal*!, probainterju!, barkoch*!, szolanc*!, akasztofa*!, dalszoveg*!, nyelvtoro*!
  `,
  fault: `
    hiba!, hibat!, hibas!, hibauzenet*!, kivetel*!, elszall*!, osszeoml*!, lefagy*!, nem mukodik!, nem megy!, nem fut!, nem indul!, nem nyilik!, nem reagal!, nem engedi!, javitsd!, miert!, miert nem!, rossz eredmeny!
    rossz, ervenytelen!, letiltott!, blokkol*!, szurke!, nem tortenik semmi!, lassu!, duplaz*, ketszer!, error!, bug!, dob!, kiirja!, azt irja!
    hozzaferes megtagadva!, megtagadva!, vegtelen!, ciklusba kerul!, elhasal!, leall!, megall, beragad*!, mit rontok!, mit csinalok rosszul!, rosszul!
    nullt!, ures!, ket*szer!, helyett, nem talalja!, nem tolt!, nem csinal semmit!, hibaval!, hibat dob!, kiakad!, szetszall*!, nem jo!, timeout!
    nem mukodk!
    nem csatlakozik!, nem nyomtat!, nem enged!, nem enged be!, nem jon be!, nem lep be!, villog!, kifagy*!, leall*!, hibat ad!
    mindig hiba, frissites ota!, frissites utan!, ujrainditot*!, eltunt*!, nem tudok belepni!
  `,
  makes: `
    irj, ird, keszits, csinalj, kod*, kodot!, szkript*!, script*!, makro*!, fuggvenyt!, lekerdez*!, sql!, regex!, automatikus*!, automatizal*!, generalj, program ami, adj hozza, minden nap fusson, kuldjon
    kene egy, kellene egy, kell egy, program amely, script ami!, scriptet!, szkript ami!, python program!, python script!, makro ami!, fuggveny ami!
    lekerdezes!, vba!, kodolj!, programozz*!, bash
  `,
  chat: `
    vicc*!, unatkoz*!, lol, haha, teszt*!, proba!, csak kiprobal*!, itt vagy!, el itt!, van itt valaki!, ember vagy!, hogy vagy!, ki vagy!, mit tudsz!, milyen nyelveken!, alszol!, szoktal!, almodsz!, kedvenc*!, jo reggelt
    szia, hello, udv, mondj valami*!, kave, faradt
    jol vagy!, hogy telt!, mizu!, mi ujsag!, kedvenc filmed!, mondj viccet!, viccet!, tudsz viccet!, mondj valami kedveset!, mondj valami viccest!
    utalom a hetfot!, hetfo!, pentek van!, unalmas!, faradt vagyok!, jo ejszakat!, beszelgess*!, beszelgetni!, erzel!, robot vagy!, eletben vagy!
    enekelj!
  `,
  tech: `
    vpn, wifi, nyomtat*, szkenner*, outlook*, teams*, sharepoint*, onedrive*, sap*, excel*, word*, windows*, laptop*, gepem, szamitogep*, monitor*
    kepernyo*, fejhallgato*, kamera*, usb, bluetooth, belepes*, bejelentkez*, jelszo*, frissites*, illesztoprogram*, app, bongeszo*, chrome
    firefox, szerver*, halozati meghajto, meghajto*, postafiok*, szinkron*, router, citrix, kepernyokep*, szamlazo*
  `,
} as const;
