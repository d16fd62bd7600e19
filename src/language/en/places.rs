//! Names of places and bodies in English, as far as the news is full of them.

pub(super) const COUNTRIES: &str = "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain \
    bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burma burundi cambodia cameroon canada \
    chechnya chile china colombia congo crimea croatia cuba cyprus czechia denmark dominica donbas donbass ecuador egypt england eritrea estonia ethiopia europe \
    eurasia africa asia america fiji finland france gabon gambia gaza germany ghana greece greenland grenada guatemala guinea guyana haiti holland honduras \
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan \
    laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania \
    mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria \
    norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal \
    serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet \
    togo tunisia turkey turkiye türkiye turkmenistan uganda ukraine uruguay uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe \
    u.s. u.k. uk us usa u.s.a. uae u.a.e. eu e.u. ussr dprk";

pub(super) const STATES: &str = "alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida \
    georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota \
    mississippi missouri montana nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania texas \
    tennessee utah vermont virginia washington wisconsin wyoming d.c. ontario quebec ala. ariz. ark. calif. colo. conn. fla. \
    ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mont. n.c. n.d. n.h. n.j. n.m. n.y. neb. nev. okla. ore. pa. r.i. s.c. s.d. \
    tenn. tex. va. vt. w.va. wash. wis. wyo.";

pub(super) const CITIES: &str = "amsterdam ankara athens atlanta austin baghdad baltimore bangkok barcelona beijing beirut belgrade berlin boston \
    brasilia brooklyn brussels bucharest budapest cairo charlotte chicago cincinnati cleveland columbus copenhagen dallas damascus davos denver \
    detroit donetsk dubai dublin edinburgh geneva glasgow hamburg hanoi harlem havana helsinki hollywood houston indianapolis islamabad istanbul \
    jerusalem kabul kharkiv kherson kiev kyiv lisbon london luhansk lviv madrid manchester manhattan mariupol melbourne memphis miami milan milwaukee \
    minneapolis minsk montreal moscow munich nairobi nashville odesa odessa oslo ottawa paris philadelphia phoenix pittsburgh prague \
    pyongyang queens riga rome sacramento seattle seoul sevastopol shanghai stockholm sydney tallinn tampa tbilisi tehran tokyo \
    toronto tripoli tulsa vancouver vegas vienna vilnius warsaw zaporizhzhia zurich orlando oakland francisco angeles diego antonio";

pub(super) const ORIGINS: &str = "african american arab argentine armenian asian australian austrian belarusian belgian bosnian brazilian british \
    bulgarian canadian catholic chechen chilean chinese christian colombian croatian cuban czech danish democratic dutch egyptian english \
    estonian ethiopian european finnish french georgian german greek haitian hindu hispanic hungarian indian indonesian iranian iraqi \
    irish islamic israeli italian japanese jewish jordanian kazakh kenyan korean kurdish latino latina latvian lebanese libyan \
    lithuanian malaysian mexican moldovan mormon moroccan muslim nazi nigerian norwegian orthodox pakistani palestinian persian \
    polish portuguese protestant romanian russian saudi scottish serbian shiite sikh slovak slovenian soviet spanish sunni swedish \
    swiss syrian taiwanese thai turkish ukrainian venezuelan vietnamese welsh western yemeni northern southern eastern republican \
    democrat conservative liberal libertarian independent gop texan californian wikinews";

pub(super) const PEOPLES: &str = "americans republicans democrats conservatives liberals libertarians russians ukrainians \
    germans britons europeans mexicans muslims christians catholics jews arabs palestinians israelis iranians iraqis syrians \
    turks kurds latinos hispanics texans californians cubans canadians australians indians poles danes swedes finns gopers";

pub(super) const BODIES: &str = "congress parliament senate house kremlin pentagon nato un u.n. nasa fbi cia nsa dhs doj epa irs nra \
    nbc abc cbs cnn msnbc bbc pbs npr fox ap afp reuters tass interfax politico breitbart buzzfeed twitter facebook google microsoft apple \
    amazon youtube instagram linkedin reddit snapchat uber netflix democrats republicans duma rada bundestag knesset hamas \
    hezbollah taliban qaeda qaida shabaab jazeera arabiya isis isil gop rnc dnc dscc nrsc dccc aclu naacp aipac opec osce imf who unesco unicef unhcr wto fifa uefa ioc \
    times post journal herald tribune gazette chronicle guardian telegraph observer examiner globe inquirer sun mirror mail news \
    department ministry agency administration committee commission council association foundation institute university college \
    school party union league federation group inc inc. corp corp. co co. ltd ltd. llc plc company bank trust fund \
    network television tv radio magazine press daily weekly review bureau office court board authority service services center \
    centre campaign coalition alliance society army navy force forces police hospital church museum library embassy consulate \
    assembly organization organisation partnership pac security relations watch";
