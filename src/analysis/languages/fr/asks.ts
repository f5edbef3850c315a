/** What a French ask speaks of. */
export const asks = {
  translate: `
    tradui*!, retradui*!, traduct*!, en anglais!, en allemand!, en francais!, en espagnol!, en italien!, en portugais!, en neerlandais!, en polonais!, en arabe!, en turc!, en roumain!, en russe!, en chinois!, en japonais!
    vers l'anglais!, vers le francais!, version anglaise!, version francaise!, version allemande!, version espagnole!, comment dit on!, comment on dit!, ne parle pas!, parle pas francais!, parle pas anglais!, lit pas, comprend pas l'anglais!
    comprend pas le francais!, comprend rien a l'anglais, langue maternelle, bilingue, nl et fr, fr et nl, roumain aussi, meme chose en
  `,
  tongue: `
    anglais*, allemand*, francais*, espagnol*, italien*, portugais*, neerlandais*, flamand*, polonais*, roumain*, turc*, turcs, russe*, arabe*, chinois*, japonais*, ukrainien*, tcheque*, hongrois*
  `,
  summarise: `
    resum*!, synthes*!, synthetis*!, en bref!, l'essentiel!, essentiel!, points cles!, points clefs!, points essentiels!, grandes lignes!, grands points!, idees principales!, idees cles!, a retenir!, ce qu'il faut retenir!, condens*!
    en quelques lignes!, en trois phrases!, en 3 phrases!, en cinq lignes!, en 5 lignes!, en deux mots!, de quoi ca parle!, ca dit quoi!, ca raconte quoi!, qu'est ce qu'ils veulent!, qu'est ce qu'il veut, c'est quoi l'idee, qui fait quoi!
    ce qui a ete decide!, decisions!, actions a mener!, points ouverts!, questions ouvertes!, pas le temps de lire!, pas le temps de tout lire!, trop long a lire!, dis moi juste, juste la cause, fiche de lecture!, compte rendu court, abrege*!
  `,
  edit: `
    corrig*!, relis!, relire!, relecture!, orthograph*!, grammair*!, fautes!, faute!, des fautes!, coquille*!, reformul*!, reecri*!, reecris!, tourne ca!, tourner ca, mieux tourne*!, mieux dit!, amelior*!, plus poli!, plus polie!, plus aimable!
    plus diplomat*!, plus formel!, plus pro!, plus professionnel*!, moins sec!, moins agressif!, moins froid!, plus doux!, adouci*!, trop sec!, trop dur!, trop long!, trop familier!, raccourci*!, plus court!, plus courte!, allege*!, simplifi*!
    plus clair!, plus simple!, ca passe!, ca sonne!, sonne mal, je peux l'envoyer!, je peux envoyer ca!, envoyer comme ca!, le ton!, change le ton!, mon texte!, mon mail!, mon francais!, ma lettre!, style!, langage clair!, caracteres max!, caracteres maximum!
    peaufin*!, retravaill*!, mets au propre!, mettre au propre!, mise au propre!
  `,
  draft: `
    ecri*, ecris!, redig*!, redaction!, prepar* un mail!, prepare moi un, fais moi un mail!, fais un mail!, un mail a!, un mail pour!, mail!, courriel!, lettre!, courrier!, mot pour!, petit mot!, petit mot aux!, repond*!, reponse a!, reponse au!, reponds lui!
    que repondre!, je reponds quoi!, quoi repondre!, invitation!, annonce!, offre d'emploi!, communique!, communique de presse!, newsletter!, note de service!, note interne!, note d'information!, affichage!, panneau d'affichage!, pour l'intranet!
    pour le site!, discours!, allocution!, felicitation*!, condoleances!, remerciement*!, demission!, mise en demeure!, relance!, reclamation!, contestation!, recours, attestation!, lettre de motivation!, recommandation!, evaluation, pv!, pv de!
    proces verbal!, compte rendu!, cr de!, rapport!, rapport d'activite!, article!, post!, post linkedin!, linkedin!, facebook, slogan!, titre, accroche!, descriptif!, fiche produit!, description, guide, modele!, modele de!, message d'absence!, trame!
    texte pour!, poeme!, histoire, presentation!, diapos!, pour le client!, pour les clients!, aux clients!, pour les parents!, aux parents!, pour les salaries!, pour le cse!, pour la direction!, pour l'equipe!, aux equipes!, pour les collegues!, tu me fais ca pour!
    courrier qui, signe*, au nom de, sms!, whatsapp!, flyer, tract
  `,
  data: `
    calcul*!, calcule*!, compte*, additionn*!, somme!, total!, totaux!, moyenne!, mediane!, pourcentage*!, pour cent, marge!, ht!, ttc!, tva ttc!, tableau!, dans un tableau!, en tableau!, tableur!, excel!, csv!, graphique!, courbe, camembert!, formule!, formules!
    recherchev!, somme.si!, nb.si!, tableau croise!, colonne!, colonnes!, ligne, cellule!, trie*!, classe par!, regroup*!, par mois!, par region!, par client!, par service, combien de, pointe*!, pointage!, rapproch*!, rapprochement!, compar* les chiffres
    ecart!, ecarts!, difference*, statistique*!, prevision*!, categoris*!, classifi*!, classe ces!, class*, extrai*!, sors moi!, sortir la liste, liste moi!, liste, doublons!, convert*, taux de change, jours ouvres!, analys*!, donnees!, chiffres, effectifs
  `,
  plan: `
    plan!, planning!, planifi*!, retroplanning!, calendrier!, agenda!, emploi du temps!, roulement!, tour de garde!, garde, ordre du jour!, programme!, deroule!, deroulement!, checklist!, check list!, liste des taches!, etapes!, prochaines etapes!, feuille de route!
    strategie!, brainstorm*!, idees!, idees pour!, idees d'organisation!, idee de, avantages!, inconvenients!, pour et contre!, options!, choisir!, choix!, decider!, decision!, vaut il mieux!, vaut mieux!, lequel!, laquelle, recommand*!, conseill*!, suggere*!
    propos*, organis*!, prepare*, par ou commencer!, par ou je commence!, par quoi commencer!, comment m'y prendre!, comment s'y prendre!, seminaire!, demenagement!, demenag*!, integration!, onboarding!, budget!, jour par jour!, semaine par semaine!, heure par heure!
    qu'est ce qui peut!, risques!, risque, priorit*!, reserver et quand, repartition, pot de depart!, journee portes ouvertes, evenement
  `,
  lookup: `
    c'est quoi!, qu'est ce que!, quel est!, quelle est!, quels sont!, quelles sont!, qui est, quand!, ou est!, ou trouver!, ou se trouve!, combien!, combien de temps!, combien de jours!, a partir de quand!, jusqu'a quand!, est ce que!, est-ce que!, peut on!, on peut!
    je peux!, puis je!, a t on le droit!, a le droit!, droit a!, ai je le droit!, doit on!, on doit!, je dois!, dois je!, faut il!, il faut!, obligatoire!, oblige!, obligation!, autorise!, interdit!, pourquoi!, comment!, comment faire!, comment ca marche!, difference entre!
    expliqu*!, signifie!, veut dire!, ca veut dire!, delai!, preavis!, loi!, article!, code du travail!, reglement*!, norme!, seuil!, plafond!, taux!, bareme!, montant!, indemnite!, quota, convention collective!, jurisprudence!, arret!, source!, posologie!, dose!, maximum!
    minimum!, que se passe t il!, raccourci!, parametr*, incoterm*, se calcule sur
  `,
  learn: `
    apprends moi!, apprend*!, apprendre!, j'apprends!, comprendre!, je veux comprendre!, je comprends rien!, jamais compris!, expliqu* ~ simplement!, explique ~ comme si!, comme si j'avais!, comme a un enfant!, pour les nuls!, debutant*!, pour debutant!, les bases!, bases de!
    de zero!, depuis le debut!, introduction a!, initiation!, cours!, cours de!, examen!, partiel!, concours!, revis*!, revision*!, bac!, devoir, exo!, exos!, exercice!, exercices!, un autre exo!, quiz!, interroge moi!, fais moi reciter!, teste moi!, fiche de revision!, fiche recap!
    moyen mnemo*!, mnemotechnique!, par curiosite!, curieux de!, formation!, reconversion!, nouveau poste, pas a pas, etape par etape
  `,
  personal: `
    perso!, c'est perso!, prive!, personnel!, pas pour le travail!, rien a voir avec le travail!, hors boulot!, pas boulot!, a la maison!, chez moi!, chez nous!, mon appart*!, mon proprio!, ma proprio!, proprietaire!, mon loyer!, caution!, depot de garantie!, mon voisin!
    ma voisine!, mon jardin!, ma voiture!, mon velo, mon fils!, ma fille!, mon enfant!, mes enfants!, mes gosses!, 2 ados, mes ados, ma femme!, mon mari!, mon copain!, ma copine!, mon conjoint, ma mere!, mon pere!, ma grand mere!, mes parents!, mon frere!, ma soeur!, mon chien!
    mon chat!, famille, recette!, cuisin*!, repas!, diner!, ce soir!, gateau!, frigo!, four!, anniversaire!, mariage!, vacances!, voyage!, week end!, weekend!, escapade!, camping!, mon genou!, genou!, mal de dos!, mal au dos!, mal de tete!, medecin!, boutons, enceinte!, regime!
    maigrir!, sport, courir, ma declaration!, mes impots!, impots!, mon pret!, ma mutuelle!, creche ~ mon, ecole ~ fils, cm1!, cm2!, ce1!, ce2!, 6eme, college ~ fille, devoirs!, cadeau!, film, serie
  `,
  other: `
    image!, une image!, dessin*!, dessine!, illustration!, illustre*!, logo!, affiche!, poster!, visuel!, photo de!, genere une image!, icone, mascotte!, peins, jeu de role!, joue le role!, joue!, fais comme si!, tu es mon!, tu es ma!, mets toi dans la peau!, entretien d'embauche!
    simul*!, simulation!, entraine moi!, jouons!, devinette!, enigme!, devine!, quiz pour, blind test, retranscri*!, transcri*!, tape moi!, tape cette!, tape ca!, qu'est ce qui est ecrit!, c'est ecrit quoi!, ecriture manuscrite!, manuscrit*!, dechiffr*!, lis moi!, decris l'image!
    que vois tu!, rime
  `,
  fault: `
    erreur!, erreurs, message d'erreur!, exception!, bug!, bogue!, plante!, plantage!, ne marche pas!, marche pas!, marche plus!, ne fonctionne pas!, fonctionne pas!, fonctionne plus!, demarre pas!, s'ouvre pas!, s'ouvre plus!, bloque!, fige!, rien ne se passe!, pourquoi!, faux!
    mauvais resultat!, resultat faux!, incorrect, invalide, grise!, trop lent!, en double, double, corrige le code!, depann*!, debug*!, affiche une erreur!, me dit
  `,
  makes: `
    ecris, fais, cree, creer!, genere, ajoute, convertis, script!, un script!, macro!, une macro!, fonction qui!, requete!, requete qui!, regex!, automatis*!, automatiquement!, programme qui, code qui!, tous les jours, envoie un mail
  `,
  chat: `
    blague!, blagues!, je m'ennuie!, lol, mdr!, ptdr!, test!, teste!, je teste!, tester, tu es la!, t'es la!, y a quelqu'un!, es tu humain!, tu es un robot!, t'es un robot!, ca va!, qui es tu!, t'es qui!, tu sais faire quoi!, tu dors!, tu reves!, prefere!, bonjour, salut, coucou
    remonte moi le moral!, dis moi quelque chose!, cafe, fatigue
  `,
} as const;
