//! French verbs: those by which something is said, and others that end a noun phrase.

/// Verbs that tell that something is said, in the infinitive.
pub(super) const SAYING: &str = "déclarer affirmer assurer ajouter expliquer annoncer préciser indiquer \
    souligner estimer juger raconter rappeler insister répéter répliquer rétorquer marteler confier \
    résumer conclure commenter dénoncer critiquer accuser avouer confesser certifier confirmer \
    constater noter observer poursuivre continuer lancer lâcher clamer proclamer crier s'exclamer \
    exclamer écrier interroger demander questionner plaider argumenter avancer alerter avertir \
    prévenir menacer promettre jurer garantir reconnaître admettre concéder nier démentir contester \
    regretter déplorer féliciter saluer réagir répondre écrire dire redire contredire tweeter poster \
    publier signaler évoquer détailler révéler témoigner glisser ironiser plaisanter tonner fustiger \
    condamner réclamer exiger exhorter implorer supplier suggérer proposer recommander conseiller \
    murmurer chuchoter hurler tempêter tempérer nuancer développer renchérir reprendre rassurer \
    soutenir prétendre maintenir soupirer trancher enchaîner objecter protester relater relever \
    rapporter informer communiquer appeler réjouir désoler emporter agacer indigner insurger étonner \
    amuser inquiéter alarmer offusquer lamenter enthousiasmer justifier vanter balayer esquiver pester gronder \
    jubiler râler fulminer souffler chanter";

/// Forms of these that no rule makes.
pub(super) const SAYS: &str = "dit disent disait disaient dirent dira diront redit prévient préviennent \
    prévint prévenait promet promettent promettait promit reconnaît reconnaissent reconnaissait reconnut \
    admet admettent admettait admit répond répondent répondait répondit répondirent écrit écrivent \
    écrivait écrivit soutient soutiennent soutenait soutint maintient maintiennent maintenait maintint \
    prétend prétendent prétendait prétendit poursuit poursuivent poursuivait poursuivit conclut \
    concluent concluait répète répètent rappelle rappellent concède concèdent suggère suggèrent \
    relève relèvent martèle martèlent tempère révèle révèlent reprend reprennent reprenait reprit \
    dément démentent démentait réagit réagissent avertit avertissent convient complète";

/// Their participles.
pub(super) const SAID: &str = "dit dite dits dites écrit écrite prévenu promis reconnu admis répondu \
    soutenu maintenu prétendu poursuivi conclu repris démenti réagi averti redit contredit convenu \
    complété renchéri";

/// Verbs that give a thing a name or a quality.
pub(super) const NAMING: &str = "qualifier décrire traiter surnommer dépeindre désigner caractériser \
    considérer comparer parler baptiser taxer dénoncer évoquer présenter";

/// Verbs that tell what goes on in a mind.
pub(super) const MENTAL: &str = "penser croire espérer craindre redouter imaginer souhaiter vouloir \
    refuser rejeter défendre douter ressentir percevoir inviter appeler plaindre";

/// Forms of these that no rule makes.
pub(super) const THINKS: &str = "croit croient croyait craint craignent craignait veut veulent voulait \
    défend défendent espère espèrent voit voient voyait sait savent savait";

/// Other verbs.
pub(super) const OTHER: &str = "aller venir faire prendre mettre rester arriver partir passer donner porter \
    trouver montrer entrer visiter rencontrer recevoir tenir perdre gagner voter adopter signer lire \
    ouvrir fermer commencer terminer finir quitter diriger travailler attendre rendre suivre sortir \
    tomber monter descendre changer changer provoquer susciter préparer présenter organiser participer \
    assister bloquer voter coûter durer marquer compter servir soulever dénombrer";

/// Forms of these that no rule makes.
pub(super) const DOES: &str = "fait font faisait firent prend prennent prenait prit met mettent mettait \
    vient viennent tient tiennent tenait reçoit reçut lit ouvre rend sort part suit perd attend sert \
    sait peut devient deviennent";
