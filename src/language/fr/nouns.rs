//! French nouns that can speak, or stand before the name of somebody who does.

pub(super) const TITLES: &str = "ministre porte-parole maire juge secrétaire responsable chef député-maire \
    commissaire analyste économiste journaliste membre élu collègue spécialiste diplomate scientifique \
    biologiste militaire cadre témoin partenaire guide architecte artiste peintre poète pilote capitaine \
    garde propriétaire locataire stagiaire universitaire activiste syndicaliste militant-e";

pub(super) const TITLES_MALE: &str = "président directeur député sénateur gouverneur chancelier ambassadeur \
    conseiller procureur avocat professeur docteur médecin général colonel amiral commandant lieutenant \
    préfet délégué représentant dirigeant patron fondateur rédacteur éditorialiste auteur écrivain historien \
    chercheur expert candidat opposant militant entraîneur joueur capitaine évêque cardinal pape prêtre \
    imam roi prince pêcheur docker agriculteur ouvrier employé habitant voisin policier pompier officier \
    soldat enseignant instituteur étudiant infirmier chirurgien consultant entrepreneur commerçant \
    vice-président vice-ministre adjoint co-président inspecteur enquêteur coordinateur acteur \
    réalisateur musicien chanteur avocat-conseil éleveur maraîcher boulanger libraire ingénieur \
    premier négociateur médiateur sous-préfet bâtonnier armateur hôtelier restaurateur";

pub(super) const TITLES_FEMALE: &str = "présidente directrice députée sénatrice gouverneure chancelière \
    ambassadrice conseillère procureure avocate professeure docteure médecine générale colonelle amirale \
    commandante préfète déléguée représentante dirigeante patronne fondatrice rédactrice autrice écrivaine \
    historienne chercheuse experte candidate opposante militante entraîneuse joueuse reine princesse \
    pêcheuse agricultrice ouvrière employée habitante voisine policière pompière officière soldate \
    enseignante institutrice étudiante infirmière chirurgienne consultante entrepreneuse commerçante \
    vice-présidente adjointe co-présidente inspectrice enquêtrice coordinatrice actrice réalisatrice \
    musicienne chanteuse mairesse élue collègue éleveuse maraîchère boulangère ingénieure négociatrice \
    médiatrice armatrice hôtelière restauratrice cheffe";

pub(super) const TITLES_PLURAL: &str = "ministres députés sénateurs responsables dirigeants conseillers élus \
    experts analystes économistes chercheurs avocats juges procureurs représentants diplomates \
    enquêteurs policiers pompiers médecins enseignants étudiants ouvriers employés pêcheurs dockers \
    agriculteurs militants opposants candidats journalistes historiens scientifiques maires";

pub(super) const HUMANS: &str = "personne source interlocuteur observateur passant riverain riveraine \
    manifestant manifestante survivant survivante victime suspect suspecte accusé accusée client cliente \
    usager patient patiente électeur électrice enfant ami amie proche retraité retraitée lecteur lectrice \
    gréviste passager passagère touriste jeune intéressé intéressée";

pub(super) const HUMANS_PLURAL: &str = "gens personnes sources observateurs passants riverains manifestants \
    survivants victimes clients usagers patients électeurs enfants amis proches retraités lecteurs \
    grévistes passagers touristes jeunes habitants voisins témoins parents hommes femmes critiques";

pub(super) const ORGANISATIONS: &str = "ministère gouvernement parlement sénat assemblée préfecture mairie \
    présidence chancellerie ambassade consulat commission comité conseil agence autorité office bureau \
    direction département service tribunal cour parquet police gendarmerie armée marine parti syndicat \
    fédération confédération association organisation fondation institut université école hôpital banque \
    entreprise société compagnie groupe usine chambre opposition coalition majorité délégation \
    collectif observatoire rédaction journal quotidien hebdomadaire chaîne radio défense accusation \
    municipalité région exécutif centrale capitainerie famille cabinet";

pub(super) const DOCUMENTS: &str = "communiqué rapport lettre texte document étude enquête sondage article \
    tribune éditorial message tweet courriel note avis arrêt jugement décret loi résolution plainte \
    pétition tract affiche banderole pancarte panneau livre manifeste missive circulaire mémo";
