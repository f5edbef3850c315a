/** What a French ask speaks of. */
export const asks = {
  translate: `
    tradui*!, retradui*!, traduct*!, en anglais!, en allemand!, en francais!, en espagnol!, en italien!, en portugais!, en neerlandais!, en polonais!, en arabe!, en turc!, en roumain!, en russe!, en chinois!, en japonais!
    vers l'anglais!, vers le francais!, version anglaise!, version francaise!, version allemande!, version espagnole!, comment dit on!, comment on dit!, ne parle pas!, parle pas francais!, parle pas anglais!, lit pas, comprend pas l'anglais!
    comprend pas le francais!, comprend rien a l'anglais, langue maternelle, bilingue, meme chose en
    dans sa langue!, dans leur langue!, dans ma langue!, dans les deux langues!, en plusieurs langues!, multilingue!, en anglais et, en hongrois
    en tcheque, en ukrainien!, en flamand!, en grec, en suedois, vers l'allemand!, vers l'espagnol!, passe ~ en anglais!, mets ~ en anglais!
    version italienne!, version neerlandaise!, version arabe!, comment dirait on!, que veut dire ~ en francais!, ne comprend pas l'anglais!
    ne comprend pas le francais!, parle que!, traduir*!, tradu*!, texte anglais, texte allemand
  `,
  tongue: `
    anglais*, allemand*, francais*, espagnol*, italien*, portugais*, neerlandais*, flamand*, polonais*, roumain*, turc*, turcs, russe*, arabe*, chinois*, japonais*, ukrainien*, tcheque*, hongrois*
  `,
  summarise: `
    resum*!, synthes*!, synthetis*!, en bref!, l'essentiel!, essentiel!, points cles!, points clefs!, points essentiels!, grandes lignes!, grands points!, idees principales!, idees cles!, a retenir!, ce qu'il faut retenir!, condens*!
    en quelques lignes!, en trois phrases!, en 3 phrases!, en cinq lignes!, en 5 lignes!, en deux mots!, de quoi ca parle!, ca dit quoi!, ca raconte quoi!, qu'est ce qu'ils veulent!, qu'est ce qu'il veut, c'est quoi l'idee, qui fait quoi!
    ce qui a ete decide!, decisions!, actions a mener!, points ouverts!, questions ouvertes!, pas le temps de lire!, pas le temps de tout lire!, trop long a lire!, dis moi juste, fiche de lecture!, compte rendu court, abrege*!
    fais le point!, faire le point!, point sur cet, mets moi au courant!, qu'est ce qui est sorti!, ce qui est sorti!, qu'est ce qui a ete dit!
    qu'est ce qui a ete decide!, ce qui a ete dit!, ce qui s'est dit!, qu'est ce que je dois savoir!, ce que je dois savoir!, qu'est ce qu'il faut savoir!
    ce qu'il faut savoir!, l'important!, le plus important!, points importants!, points principaux!, idees fortes!, en gros!, en resume!, en substance!
    un condense!, un digest, apercu du, vue d'ensemble!, note de synthese!, de quoi il s'agit!, de quoi s'agit il!, de quoi parle!, que dit!, que dit ce!
    qu'est ce que ca dit!, que veulent ils, une demi page!, en une page!, en une phrase!, en deux phrases!, en dix lignes!, en quelques phrases!
    en quelques mots!, en quelques points!, conclusions!, qu'est ce que j'ai rate!, ce que j'ai rate, rezum*!, ressum*!, pas envie de tout lire!
    version courte!, faut savoir!
  `,
  edit: `
    corrig*!, relis!, relire!, relecture!, orthograph*!, grammair*!, fautes!, faute!, des fautes!, coquille*!, reformul*!, reecri*!, reecris!, tourne ca!, tourner ca, mieux tourne*!, mieux dit!, amelior*!, plus poli!, plus polie!, plus aimable!
    plus diplomat*!, plus formel!, plus pro!, plus professionnel*!, moins sec!, moins agressif!, moins froid!, plus doux!, adouci*!, trop sec!, trop dur!, trop long!, trop familier!, raccourci*!, plus court!, plus courte!, allege*!, simplifi*!
    plus clair!, plus simple!, ca passe!, ca sonne!, sonne mal, je peux l'envoyer!, je peux envoyer ca!, envoyer comme ca!, le ton!, change le ton!, mon texte!, mon mail!, mon francais!, ma lettre!, style!, langage clair!, caracteres max!, caracteres maximum!
    peaufin*!, retravaill*!, mets au propre!, mettre au propre!, mise au propre!
    jeter un oeil!, jette un oeil!, jetter un oeil!, coup d'oeil, un oeil a mon, mon message!, ma reponse fait!, ca fait trop!, fait trop!
    trop insistant*!, trop lourd!, trop froid!, trop formel!, trop direct!, trop technique, trop complique, trop brutal!, trop agressif!
    alambique!, plus fluide!, fluide!, plus naturel!, plus chaleureux!, plus cordial!, plus gentil!, plus concis!, plus direct!, plus lisible!
    plus elegant!, plus percutant!, plus neutre!, moins formel!, moins direct!, moins lourd!, moins brutal!, fluidifi*!, ortographe!, ortograf*!
    gramaire!, ponctuation!, tournure*!, formulation!, mieux formul*!, mieux ecrit!, mieux tourner!, bien ecrit!, bien formule!, dis le mieux
    adapter le ton!, ca va comme ca!, c'est correct comme ca!, avant que je l'envoie!, avant envoi!, avant d'envoyer!, mets ca au propre!, embelli*!
    arrange mon!, arrange ce texte!, syntaxe du texte, resserr*!, elague*!
  `,
  draft: `
    ecri*, ecris!, redig*!, redaction!, prepar* un mail!, prepare moi un, fais moi un mail!, fais un mail!, un mail a!, un mail pour!, mail!, courriel!, lettre!, courrier!, mot pour!, petit mot!, petit mot aux!, repond*!, reponse a!, reponse au!, reponds lui!
    que repondre!, je reponds quoi!, quoi repondre!, invitation!, annonce!, offre d'emploi!, communique!, communique de presse!, newsletter!, note de service!, note interne!, note d'information!, affichage!, panneau d'affichage!, pour l'intranet!
    pour le site!, discours!, allocution!, felicitation*!, condoleances!, remerciement*!, demission!, mise en demeure!, relance!, reclamation!, contestation!, recours, attestation!, lettre de motivation!, recommandation!, evaluation, pv!, pv de!
    proces verbal!, compte rendu!, cr de!, rapport!, rapport d'activite!, article!, post!, post linkedin!, linkedin!, facebook, slogan!, titre, accroche!, descriptif!, fiche produit!, description, guide, modele!, modele de!, message d'absence!, trame!
    texte pour!, poeme!, histoire, presentation!, diapos!, pour le client!, pour les clients!, aux clients!, pour les parents!, aux parents!, pour les salaries!, pour le cse!, pour la direction!, pour l'equipe!, aux equipes!, pour les collegues!
    courrier qui, signe*, au nom de, sms!, whatsapp!, flyer!, tract
    quelques mots!, quelques mots pour!, quelques lignes!, quelques phrases pour!, un petit texte!, un texte!, texte sur!, des mots gentils!
    mots gentils!, trouve moi une reponse!, une reponse pour!, une reponse!, repondre!, comment repondre!, quoi dire!, que dire!
    qu'est ce que je reponds!, comment formuler!, comment je formule!, comment annoncer!, comment dire a!, refus!, refuser poliment!, decliner!
    message a!, message pour!, message aux!, mail aux!, mail au!, mail de!, tout le personnel!, a tous, note pour!, note aux, circulaire!, lettre de!
    lettre a!, lettre pour!, courrier a!, courrier pour!, depart a la retraite!, depart en retraite!, carte de voeux!, voeux!, bons voeux
    carte d'anniversaire!, pot de, mot de bienvenue!, toast, excuses a, lettre d'excuse*!, mail d'excuse*!, rappel!, rappel de paiement!, facture impayee!
    preavis de, resiliation!, resilier!, plainte!, cv!, candidature!, reponse a une candidature!, annonce pour!, fiche de poste!, publication!, legende!
    accroche pour, biographie!, a propos de nous!, page d'accueil!, bulletin!, brochure!, depliant!, mode d'emploi!, procedure!, reglement interieur!
    charte, questionnaire!, devis pour!, proposition commerciale!, convocation!, ordre de mission, memo!, pour les reseaux!, reseaux sociaux!, instagram
    article de blog!, blog!, argumentaire!, au fournisseur!, au client!, au bailleur, a la mairie!, a l'assurance!, a mon chef!, a ma chef*!
  `,
  data: `
    calcul*!, calcule*!, compte*, additionn*!, somme!, total!, totaux!, moyenne!, mediane!, pourcentage*!, pour cent, marge!, ht!, ttc!, tva ttc!, tableau!, dans un tableau!, en tableau!, tableur!, excel!, csv!, graphique!, courbe, camembert!, formule!, formules!
    recherchev!, somme.si!, nb.si!, tableau croise!, colonne!, colonnes!, ligne, cellule!, trie*!, classe par!, regroup*!, par mois!, par region!, par client!, par service, combien de, pointe*!, pointage!, rapproch*!, rapprochement!, compar* les chiffres
    ecart!, ecarts!, difference*, statistique*!, prevision*!, categoris*!, classifi*!, classe ces!, class*, extrai*!, sors moi!, sortir la liste, liste moi!, liste, doublons!, convert*, taux de change, jours ouvres!, analys*!, donnees!, chiffres
    combien font!, ca fait combien!, combien ca fait!, le moins cher!, le plus cher!, moins cher au!, au kilo!, a l'unite, par personne, par heure, par an
    par trimestre, par jour, cote a cote!, l'an dernier et!, d'une annee sur l'autre!, annee par annee!, additionner!, soustrai*!, multiplier!, multiplie!
    divise!, divise par!, arrondi*!, remise de, taux de marge!, taux horaire!, interets, seuil de rentabilite!, croissance!, chiffre d'affaires
    ventes, cases!, feuille de calcul!, dans la feuille!, dans excel!, sur excel!, sous excel!, exel!, google sheets!, onglet, filtre*!, tcd!
    recherchex!, si conditions, histogramme!, diagramme!, mets ~ tableau!, separe!, separe ces!, separer!, scinde*!, decoupe*!, eclate*
    range par categorie!, par categorie!, ventile*!, repartis, regroupe par!, trie par!, classer par!, extraire!, extrais!, releve les!, recense*!
    liste les!, compte les!, compte combien!, combien il y en a, supprime les doublons!, manquants!, qu'est ce qui manque!, compare les deux listes!
    compare ces listes!, compare les prix!, comparatif!, tableau comparatif!, nettoie les donnees!, jours entre!, ecart type!, tendance*, indicateur*
    sondage
  `,
  plan: `
    plan!, planning!, planifi*!, retroplanning!, calendrier!, agenda!, emploi du temps!, roulement!, tour de garde!, garde, ordre du jour!, programme!, deroule!, deroulement!, checklist!, check list!, liste des taches!, etapes!, prochaines etapes!, feuille de route!
    strategie!, brainstorm*!, idees!, idees pour!, idees d'organisation!, idee de, avantages!, inconvenients!, pour et contre!, options!, choisir!, choix!, decider!, decision!, vaut il mieux!, vaut mieux!, lequel!, laquelle, recommand*!, conseill*!, suggere*!
    propos*, organis*!, prepare*, par ou commencer!, par ou je commence!, par quoi commencer!, comment m'y prendre!, comment s'y prendre!, seminaire!, demenagement!, demenag*!, integration!, onboarding!, budget!, jour par jour!, semaine par semaine!, heure par heure!
    qu'est ce qui peut!, risques!, risque, priorit*!, reserver et quand, repartition, pot de depart!, journee portes ouvertes, evenement
    comment on s'y prend!, comment s'y prend!, comment je m'y prends!, m'y prendre!, on s'y prend!, comment on fait pour, comment proceder!
    comment on procede!, comment demarrer, comment organiser!, comment preparer!, mettre en place!, mise en place!, deployer!, deploiement!, bascule
    passer a un nouveau, a quoi je dois penser!, a quoi dois je penser!, a quoi penser!, a quoi faut il penser!, penser a tout!, ne rien oublier!
    n'oublier, que prevoir!, quoi prevoir!, prevoir!, ce qu'il faut prevoir!, par urgence!, par ordre de priorite!, dans quel ordre!
    quoi en premier, par ordre, premieres semaines!, deux premieres semaines!, premiere semaine!, premier jour!, premiers jours!, qui s'occupe!
    qui se charge!, repartir les taches!, repartir le travail!, plan d'action!, plan de formation!, plan de com!, plan marketing!, plan d'urgence!
    business plan!, cahier des charges, calendrier de, planing!, plannif*!, structure pour, trame de reunion, alternatives!, pistes!
    quelles options!, des idees!, une idee!, idee pour!, idees de!, noms pour!, nom pour!, tu ferais quoi!, que ferais tu!, tu choisirais!
    qu'est ce que tu choisirais!, tu proposes quoi!, que proposes tu!, que me conseilles tu!, tu me conseilles!, ca vaut le coup!, vaut le coup!
    est ce que ca vaut!, arguments pour!, arguments contre!, arguments!, points forts!, points faibles!, swot!, comment ameliorer!, salon, inventaire
    soiree d'entreprise, team building
    acheter ou louer!, louer ou acheter!, le pour et le contre!, on fait comment!
  `,
  lookup: `
    c'est quoi!, qu'est ce que!, quel est!, quelle est!, quels sont!, quelles sont!, qui est, quand!, ou est!, ou trouver!, ou se trouve!, combien!, combien de temps!, combien de jours!, a partir de quand!, jusqu'a quand!, est ce que!, est-ce que!, peut on!, on peut!
    je peux!, puis je!, a t on le droit!, a le droit!, droit a!, ai je le droit!, doit on!, on doit!, je dois!, dois je!, faut il!, il faut!, obligatoire!, oblige!, obligation!, autorise!, interdit!, pourquoi!, comment!, comment faire!, comment ca marche!, difference entre!
    expliqu*!, signifie!, veut dire!, ca veut dire!, delai!, preavis!, loi!, article!, code du travail!, reglement*!, norme!, seuil!, plafond!, taux!, bareme!, montant!, indemnite!, quota, convention collective!, jurisprudence!, arret!, source!, posologie!, dose!, maximum!
    minimum!, que se passe t il!, raccourci!, parametr*, incoterm*, se calcule sur
    ou met on!, ou on met!, ou mettre!, ou doit on!, ou est ce que!, ou je trouve!, ou puis je, qui doit!, qui paie!, qui paye!, qui peut, qui a le droit!
    qui est responsable!, qui signe, des quand!, depuis quand!, avant quand!, quand est ce!, a quelle heure!, a quel moment, a quoi sert!
    a quoi correspond!, ca correspond a!, correspond a quoi!, que signifie!, que veut dire!, signification!, definition!, sigle!, acronyme!, abreviation!
    comment on dit, comment s'appelle!, comment se calcule!, comment je fais!, comment on fait!, comment puis je!, comment mettre, comment changer!
    comment supprimer!, comment activer!, c'est legal!, est ce legal!, c'est possible de!, est il possible!, c'est obligatoire!, peut il!
    peut elle!, est on!, a t on!, a t il!, ont ils, compte pour!, compte dans, s'applique!, soumis a!, exonere!, amende!, sanction, duree de
    duree legale!, arret maladie, periode d'essai, conge, smic!, frais de, capitale de!, code postal!, indicatif!, population, prise, pression
    temperature, touche, tu sais si!, sais tu!, savez vous!, dis moi si
  `,
  learn: `
    apprends moi!, apprend*!, apprendre!, j'apprends!, comprendre!, je veux comprendre!, je comprends rien!, jamais compris!, expliqu* ~ simplement!, explique ~ comme si!, comme si j'avais!, comme a un enfant!, pour les nuls!, debutant*!, pour debutant!, les bases!, bases de!
    de zero!, depuis le debut!, introduction a!, initiation!, cours!, cours de!, examen!, partiel!, concours!, revis*!, revision*!, bac!, devoir, exo!, exos!, exercice!, exercices!, un autre exo!, quiz!, interroge moi!, fais moi reciter!, teste moi!, fiche de revision!, fiche recap!
    moyen mnemo*!, mnemotechnique!, par curiosite!, curieux de!, formation!, reconversion!, nouveau poste, pas a pas, etape par etape
    guide moi!, jamais vu!, jamais fait!, jamais appris!, me mettre a!, me mettre aux!, me mettre au!, m'initier!, me former!, me lancer dans, pose moi!
    pose moi ~ questions!, pose moi des questions!, corrige mes reponses!, evalue mes reponses!, verifie mes connaissances!, un oral!, pour l'oral!
    examen blanc!, controle ~ demain, pour mon examen!, lecon!, une lecon!, niveau debutant!, pour debuter!, je debute!, novice!, comme a un gamin!
    comme a un enfant de!, avec des mots simples!, en termes simples!, mots simples!, vulgaris*!, facon simple!, expliqu* ~ facilement!, j'y connais rien!
    je n'y connais rien!, rien compris!, j'ai du mal a comprendre!, pour comprendre!, que je comprenne!, je me demande comment, toujours voulu savoir!
    ca m'intrigue!, culture generale!, flashcard*!, vocabulaire, plan de revision!, programme de revision!, tuto
  `,
  personal: `
    perso!, c'est perso!, prive!, pas pour le travail!, rien a voir avec le travail!, hors boulot!, pas boulot!, a la maison!, chez moi!, chez nous!, mon appart*!, mon proprio!, ma proprio!, proprietaire!, mon loyer!, caution!, depot de garantie!, mon voisin!
    ma voisine!, mon jardin!, ma voiture!, mon velo, mon fils!, ma fille!, mon enfant!, mes enfants!, mes gosses!, mes ados, ma femme!, mon mari!, mon copain!, ma copine!, mon conjoint, ma mere!, mon pere!, ma grand mere!, mes parents!, mon frere!, ma soeur!, mon chien!
    mon chat!, famille, recette!, cuisin*!, repas!, diner!, ce soir!, gateau!, frigo!, four!, anniversaire!, mariage!, vacances!, voyage!, week end!, weekend!, escapade!, camping!, mon genou!, genou!, mal de dos!, mal au dos!, mal de tete!, medecin!, boutons, enceinte!, regime!
    maigrir!, sport, courir, ma declaration!, mes impots!, impots!, mon pret!, ma mutuelle!, creche ~ mon, ecole ~ fils, cm1!, cm2!, ce1!, ce2!, 6eme, college ~ fille, devoirs!, cadeau!, film, serie
    mon petit!, ma petite!, mon bebe!, notre fils!, notre fille!, nos enfants!, avec les enfants!, ados!, mon ado!, petits enfants!
    petit fils!, mes grands parents!, belle mere!, beau pere!, mon oncle, ma tante, mon neveu!, ma niece!, mon ex!, divorce, mon coloc*!, coloc!
    ma coloc*!, colocation!, mon bail!, mon studio!, ma maison!, ma cuisine!, ma salle de bain!, ma chambre!, salon de jardin, mon balcon!, balcon
    mes plantes!, potager!, pelouse, restes!, un reste de!, courgette*, soupe, pates, vegetarien*, vegan, barbecue!, apero!, dessert!, gouter
    petit dejeuner, on part en!, on part a!, ou dormir!, ou loger!, airbnb!, gite!, roadtrip!, road trip!, plage!, rando!, randonnee!, sejour!
    noel en famille, bapteme!, saint valentin!, mon anniversaire!, dentiste!, pediatre!, fievre!, toux!, mal a la gorge!, mal au ventre!, mal aux dents!
    epaule!, tension arterielle!, dors mal!, insomnie*!, ne fait pas ses nuits!, perdre du poids!, calories!, muscul*!, yoga!, semi marathon!, marathon!
    footing!, guitare!, piano!, tricot!, bricolage!, mon hobby!, loisirs, impot sur le revenu!, declaration d'impots!, credit immobilier!
    achat appartement, voiture d'occasion!, ma banque!, ma retraite!, facture d'electricite, maitresse!, reunion parents, ecole de mon!, ecole de ma!
    lycee, garderie!, nounou!, horoscope!, temps libre!, apres le boulot!, apres le travail!
    c'est personnel!, question personnelle!, a titre personnel!
  `,
  other: `
    image!, une image!, dessin*!, dessine!, illustration!, illustre*!, logo!, affiche!, poster!, visuel!, photo de!, genere une image!, icone, mascotte!, peins, jeu de role!, joue le role!, joue!, fais comme si!, tu es mon!, tu es ma!, mets toi dans la peau!, entretien d'embauche!
    simul*!, simulation!, entraine moi!, jouons!, devinette!, enigme!, devine!, quiz pour, blind test, retranscri*!, transcri*!, tape moi!, tape cette!, tape ca!, qu'est ce qui est ecrit!, c'est ecrit quoi!, ecriture manuscrite!, manuscrit*!, dechiffr*!, lis moi!, decris l'image!
    que vois tu!, rime
    caricature!, bande dessinee!, croquis!, un dessin!, cree un logo!, un logo!, une affiche!, avatar, fond d'ecran!, recopie!, recopie ce!, sur la photo!
    sur l'image!, dans l'image!, texte de l'image!, numeris*!, fais semblant!, fais semblant d'etre!, imagine que tu es!, tu joues!, tu seras!, toi tu es!
    on joue!, jouer!, jeu des!, devinettes!, pendu!, mots croises!, chanson!, paroles de!, rap!
  `,
  fault: `
    erreur!, erreurs, message d'erreur!, exception!, bug!, bogue!, plante!, plantage!, ne marche pas!, marche pas!, marche plus!, ne fonctionne pas!, fonctionne pas!, fonctionne plus!, demarre pas!, s'ouvre pas!, s'ouvre plus!, bloque!, fige!, rien ne se passe!, pourquoi!, faux!
    mauvais resultat!, resultat faux!, incorrect, invalide, grise!, trop lent!, en double, double, corrige le code!, depann*!, debug*!, affiche une erreur!, me dit
    acces refuse!, s'arrete jamais!, n'arrete pas!, infini*!, boucle infinie!, qu'est ce que je fais de travers!, de travers!
    qu'est ce qui cloche!, cloche!, ca coince!, renvoie null!, renvoie rien!, rien renvoye!, vide, au lieu de!, deux fois!, tombe en!, echoue!, echec!
    se ferme!, se coupe, ne trouve pas!, charge pas!, compile pas!, tourne pas!, lance pas!, bugue!, buggue!, rame, timeout!, message rouge, marhce pas!
    marche po!
    ne se connecte plus!, ne se connecte pas!, se connecte plus!, renvoie toujours!, pages blanches!, n'imprime plus!, imprime plus!
    ne repond plus!, se fige!, se bloque!, impossible de me connecter!, impossible d'ouvrir!, n'arrive plus!, n'arrive pas a ouvrir!
    depuis la mise a jour!, apres la mise a jour!, j'ai redemarre!, deja redemarre!, ca tourne dans le vide, a disparu!, clignote, ca coupe!
    coupe tout le temps!
  `,
  makes: `
    ecris, fais, cree, creer!, genere, ajoute, convertis, script!, un script!, macro!, une macro!, fonction qui!, requete!, requete qui!, regex!, automatis*!, automatiquement!, programme qui, code qui!, tous les jours, envoie un mail
    il me faut un, il me faudrait un, un programme!, programme pour!, programme python!, petit programme!, script qui!, script pour!, un code!, code pour
    fonction pour!, macro qui!, macro vba!, vba!, requete sql!, requete pour!, regex pour!, code moi!, developpe*!, page html
  `,
  chat: `
    blague!, blagues!, je m'ennuie!, lol, mdr!, ptdr!, test!, teste!, je teste!, tester, tu es la!, t'es la!, y a quelqu'un!, es tu humain!, tu es un robot!, t'es un robot!, ca va!, qui es tu!, t'es qui!, tu sais faire quoi!, tu dors!, tu reves!, prefere!, bonjour, salut, coucou
    remonte moi le moral!, dis moi quelque chose!, cafe, fatigue
    tu vas bien!, comment tu vas!, ta journee!, ton film!, ton plat!, ta couleur!, dis moi un truc!, raconte moi!, raconte un truc!, un truc drole!
    drole!, bonne blague!, marre des lundis!, lundi, vivement, vendredi!, bonne nuit!, bonsoir, crevee!, je suis creve!, fais moi rire!, parle moi!
    t'as des sentiments!, tu m'aimes!, tu es vivant!, chante!
  `,
  tech: `
    vpn, wifi, imprimante*!, scanner, outlook, teams, sharepoint, onedrive, sap, excel, word, windows, portable, ordinateur, pc, ecran, casque
    webcam, camera, usb, bluetooth, station d'accueil, connexion, session, mot de passe, compte bloque, mise a jour, pilote, appli, application
    navigateur, chrome, firefox, serveur*, lecteur reseau, boite mail, synchronis*, routeur, box, citrix, bureau a distance, capture d'ecran
    logiciel
  `,
} as const;
