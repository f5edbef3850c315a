/** What French answers are full of. */
export const answers = {
  learn: `
    imagine!, imaginez!, retiens!, a retenir!, astuce!, exercice!, question 1, correct!, exact!, tout est juste!, bravo!, presque!, exemple, regle d'or!, corrige!, a toi!, essaie!, essaye!, fiche!, pour resumer
  `,
  personal: `
    beurre!, farine!, sucre!, oeufs!, cuillere!, cuilleres!, four!, poele!, cuire!, ail!, oignon!, recette!, personnes!, bailleur!, depot de garantie!, etat des lieux!, locataire!, plage!, randonnee!, aire de jeux!, medecin!, symptomes!, repos!, etire*!, famille
    restaurant, musee, votre enfant!, votre fils!, votre fille!, impots!
  `,
  plan: `
    jour 1!, jour 2!, semaine 1!, phase 1!, phase!, etape 1, responsable!, echeance!, date limite!, jalon!, ordre du jour!, option a!, option, budget!, marge!, reserve!, risque!, risques!, checklist!, matin!, matinee!, apres midi!, dejeuner!, avant le, priorite!
    recommandation!, prochaines etapes!, plan b!, equipe!, nuit, lundi, mardi, mercredi, jeudi, vendredi, a faire!, qui!, heure!, sequence!
  `,
  data: `
    total!, somme!, moyenne!, difference!, ecart!, ht!, ttc!, tva!, part, pour cent, pourcentage!, montant!, quantite!, nombre!, categorie!, formule!, colonne!, ligne, cellule!, resultat, arrondi
  `,
  lookup: `
    selon!, article!, alinea!, loi!, code du travail!, decret!, arrete!, reglement!, juridique!, droit!, obligatoire!, oblige, taux!, maximum!, minimum!, plafond!, seuil!, delai!, en vigueur!, source!, signifie!, exception!, regle!, en principe!, a verifier, verifiez!, convention!
    s'applique!
  `,
} as const;

/** What people say in French of the answer before. */
export const talk = {
  complains: `
    c'est faux!, est faux!, c'est pas ca!, ce n'est pas ca!, pas ca!, c'est pas bon!, ce n'est pas bon!, pas bon!, pas correct!, pas juste!, incorrect!, erreur!, tu t'es trompe!, vous vous etes trompe!, n'importe quoi!, inutile!, nul!, c'est nul!, marche pas!, ne marche pas!
    marche toujours pas!, fonctionne pas!, fonctionne toujours pas!, toujours pas!, toujours la meme!, toujours le meme!, meme erreur!, meme probleme!, encore faux!, encore une erreur!, pas ce que j'ai demande!, pas ce que je voulais!, pas ce que je veux!, pas demande!
    tu as oublie!, t'as oublie!, vous avez oublie!, oublie!, tu as ignore!, mal compris!, pas compris!, il manque!, manque!, ou est!, ou sont, j'ai dit!, je t'ai dit!, j'avais dit!, encore!, ^non!, pire!, c'est pire!, aide pas!, pas clair!, coupe!, c'est coupe!
    je n'ai jamais dit!, j'ai jamais dit!, serieux!, on dirait, pas terrible!, trop long, plante encore!
    bugue encore!, bugue!, ca bugue!, c'est pas ce qu'il!, pas ce qu'il me!, pas ce qu'il fallait!, pas ce qu'il faut!, melange!, tu melanges!
    tu as confondu!, confondu!, inverse!, aucun sens!, pas de sens!, n'a pas de sens!, ca ne veut rien dire!, tu as change!, tu as supprime!
    tu as ajoute!, tu as saute!, rien a voir!, mauvaise langue!, mauvais format!, mauvaise date!, mauvais fichier!, le mauvais!, la mauvaise!, faux total!
    calcul faux!, compte pas bon!, ca colle pas!, colle pas!, correspond pas!, ne correspond pas!, ne correspond toujours!, rien change!, rien n'a change!
    ca change rien!, rien ne se passe!, plante!, ca plante!, fichier vide!, s'ouvre pas!, deja dit!, je l'ai deja!, je repete!, relis ma!, relis bien!
    lis bien!, tu lis pas!, tu comprends pas!, tu n'as pas!, t'as pas!, vous n'avez pas!, trop court!, trop vague!, trop general!, trop complique!
    trop formel!, ca fait robot!, fait robot!, personne parle!, personne ne parle!, decevant!, decu!, enervant!, ca m'enerve!, catastrophe!, bof!
    franchement!, puree!, merde!, inutilisable!, pas utilisable!, pas exploitable!, marhce pas!
  `,
  works: `
    ca marche!, marche!, ca fonctionne!, fonctionne!, c'est bon!, c bon!, resolu!, regle!, c'est regle!, parfait!, c'etait parfait!, super!, genial!, top!, nickel!, excellent!, impeccable!, impec!, bravo!, exactement!, c'est ca!, c'est exactement!, voila!, tres bien!
    bien mieux!, beaucoup mieux!, mieux!, j'adore!, envoye!, c'est envoye!, imprime!, affiche!, valide!, accepte!, approuve!, je prends!, je garde!, compris!, c'est clair!, merci ca, ca m'aide!, ca aide!, tu me sauves!, vous me sauvez!, tout bon!, bien joue!, sauve!, fait!
    ce que je pensais!, dit comme ca!, d'accord!
    ca tourne!, tourne maintenant!, tourne bien!, ca a marche!, a marche!, a fonctionne!, c'est passe!, est passe!, ca passe!, est contente!, est content!
    sont contents!, ravi!, ravie!, ca lui plait!, ca me va!, me va!, ca me plait!, ca ira!, ca suffit comme ca!, suffisant!
    plus d'erreur!, plus de bug!, erreur partie!, corrige merci!, c'est exactement ca!, exactement ce!, ce qu'il me fallait!, ce que je voulais!
    ce que je cherchais!, pile!, pile poil!, au top!, chapeau!, formidable!, magnifique!, merveilleux!, trop bien!, c'est mieux!, depose!, publie!
    mis en ligne!, transmis!, le compte est bon!, ca colle!, ca correspond!, maintenant je comprends!, j'ai compris!, tres utile!, tres clair!
    tres content!, tres contente!
  `,
  gaveUp: `
    laisse tomber!, laissez tomber!, oublie ca!, oubliez!, tant pis!, j'abandonne!, abandonne!, je laisse tomber!, perte de temps!, ca sert a rien!, sert a rien!, je le fais moi meme!, je le ferai moi meme!, je vais le faire moi meme!, moi meme!, a la main!, a la mano!
    manuellement!, je vais demander!, je demande a!, je demanderai!, je redemande!, demander a!, j'appelle!, je vais appeler!, appeler l'informatique!, ouvrir un ticket!, un ticket!, ticket!, le support!, la hotline!, l'agence!, a l'agence!, un traducteur!, une collegue!
    un collegue!, quelqu'un d'autre!, un avocat!, un autre outil!, ailleurs!, je cherche ailleurs!, je regarde moi meme!, je lirai!, sans ca!, trop tard!, plus le temps!, pas le temps!, ca sera pas pour, merci quand meme!, pas grave!, dommage!
    me debrouiller!, je me debrouille!, debrouillerai!, on laisse tomber!, on laisse!, on n'avance pas!, ca n'avance pas!, ca mene a rien!, mene a rien!
    mene nulle part!, on tourne en rond!, tourne en rond!, j'arrete!, on arrete!, je vais voir avec!, je vois avec!, voir avec!
    je le fais seul!, toute seule!, tout seul!, je demande au!, je vais faire autrement!, autre solution!, autre moyen!
    je prends un autre!, je cherche sur google!, je contacte!, contacter le support!, le service informatique!
    j'en ai marre!, ras le bol!, c'est inutile!, inutile d'insister!, plus besoin!, pas la peine!, c'est pas la peine!, peu importe!
    merci pour rien!, on fera sans!, je ferai sans!, plus vite a la main!, desespere!, sans espoir!
    a la main!, je vais demander a!, je demande a!, je vois avec!, j’appelle le support!, j’appelle l’informatique!
  `,
  invents: `
    invente*!, tu as invente!, vous avez invente!, n'existe pas!, existe pas!, trouve pas!, ne trouve ni!, je ne trouve!, introuvable!, d'ou ca sort!, d'ou vient!, d'ou tu sors!, halluc*!, etes vous sur!, tu es sur!, t'es sur!, verifie!, rien a voir
    pas dans la loi!, n'est pas dans!, pas dans le!, n'existe meme pas!, existe meme pas!, tu inventes!, vous inventez!, c'est invente!, bidon!
    faux article!, il n'y a pas d'article!, pas d'article!, aucun article!, aucune trace!, trouve nulle part!, nulle part!, pas de source!, quelle source!
    ta source!, la source!, lien mort!, lien marche pas!, j'ai verifie!, j'ai cherche!
  `,
} as const;

/** What French answers say of themselves. */
export const replies = {
  declines: `
    ne peux pas vous aider!, ne peux pas t'aider!, ne peux pas aider!, pas en mesure!, ne suis pas autorise!, je dois refuser!, je refuse!, ne peux pas fournir!, ne peux pas rediger!, ne peux pas traduire!, ne peux pas donner!, en tant qu'ia!, m'abstenir!, ne puis!
    ne peux pas repondre!, ne peux pas vous assister!, ne peux pas t'assister!, ne peux pas assister!, ne peux pas donner suite!, ne peux pas accepter!
    ne peux pas ecrire!, ne peux pas produire ce!, a l'encontre!, contraire a mes!, mes regles!, mes consignes!, mes directives!
    je ne suis pas en mesure!, je ne souhaite pas!, il m'est impossible!, je prefere ne pas!, pas autorise!, ne suis pas habilite!
    en tant qu'intelligence!, en tant que modele!
  `,
  cannot: `
    n'arrive pas a lire!, ne peux pas lire!, pu le lire!, pas pu lire!, illisible!, ne parviens pas!, n'ai pas acces!, pas acces!, acces impossible!, pas disponible!, indisponible!, ne vois pas!, ne vois aucun!, aucun fichier!, aucune piece jointe!, pas de texte!, sans texte!, scanne!
    numerise!, protege par!, mot de passe!, pas trouve!, rien trouve!, ne trouve pas!, n'ai rien trouve!, ne peux pas creer!, ne peux pas generer!, ne peux pas produire!, ne peux pas etablir!, ne peux pas verifier!, ne peux pas confirmer!, ne connais pas!, ne dispose pas!
    impossible!, malheureusement!, dans cet environnement!, endommage!, floue!
    pas pu ouvrir!, n'ai pas pu!, pas pu acceder!, pas pu extraire!, pas pu charger!, ne peux pas ouvrir!, ne peux pas acceder!, ne peux pas consulter!
    ne peux pas naviguer!, ne peux pas voir!, ne peux pas visualiser!, ne peux pas envoyer!, ne peux pas telecharger!, ne peux pas modifier!
    ne peux pas traiter!, ne peux pas executer!, semble vide!, est vide, corrompu!, semble corrompu!, semble endommage!, pas la possibilite!
    aucune possibilite!, aucun acces!, aucun texte!, aucune image!, aucun document!, aucun resultat!, aucune information!, aucune donnee!
    pas d'acces a internet!, acces a internet!, en temps reel!, pas joint!, pas recu!, n'ai pas recu!, manquante!, trop volumineux!, non pris en charge!
    chiffre, pas lisible!, n'arrive pas a ouvrir!, n'arrive pas!
  `,
  asksBack: `
    pouvez vous!, pourriez vous!, peux tu!, pourrais tu!, merci de preciser!, merci de me!, merci de fournir!, veuillez!, j'ai besoin!, j'aurais besoin!, il me faudrait!, il me manque!, avant de commencer!, avant de construire!, quelques precisions!, quelques questions!, plus d'informations!
    plus de details!, plus de precisions!, precisez!, precise!, encore deux points!, encore une question!, de quel!, que voulez vous dire!, dites moi!, dis moi!, souhaitez vous!, des que
    pour quel!, pour quelle!, pour qui!, sur quel ton!, quel ton!, de quoi doit!, de quoi s'agit!, quelle langue!, dans quelle langue!
    quel format!, quel fichier!, quelle version!, quelle longueur!, quel est le but, quel serait!, auriez vous!, aurais tu!
    avez vous des!, voulez vous dire!, pouvez vous me!, peux tu me!, peux tu preciser!, un peu plus de!, un peu plus de details!
    davantage de!, quelques details!, quelques informations!, quelques elements!, informations suivantes!, elements suivants!, envoyez moi!, envoie moi!
    collez!, colle ici!, joignez!, partagez!, indiquez!, indique moi!, precise moi!, precisez moi!, donnez moi!, donne moi!, afin de, pour que je puisse!
    j'ai besoin de!
    a qui s'adresse!, a qui est!
  `,
  apologises: `
    vous avez raison!, tu as raison!, excuses!, mes excuses!, toutes mes excuses!, desole!, je suis desole!, pardon!, erreur de ma part!, mon erreur!, merci pour la precision!, bien vu!, corrige!, rectifie!
  `,
} as const;

/** How French letters begin and end. */
export const form = {
  subject: 'objet, sujet, note, avis',
  salutation: `
    madame, monsieur, madame monsieur, cher, chere, chers, cheres, bonjour, bonsoir, salut, coucou, mesdames, messieurs
  `,
  closing: `
    cordialement, bien cordialement, sinceres salutations, salutations distinguees, meilleures salutations, veuillez agreer, je vous prie d'agreer, bien a vous, respectueusement, amicalement
    a bientot, merci d'avance, dans l'attente, belle journee, bonne journee, bises, l'equipe
  `,
} as const;
