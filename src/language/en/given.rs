//! Common given names of the English-language press, and whether men or women bear them.

pub(super) const MALE: &str = "vadym yurii valeriy valerii anatoliy bohdan maksym yevhen petras \
    vasyl viacheslav yaroslav rostyslav arseniy mevlut jarosław gitanas antti \
    aaron abdul abdullah abe abraham adam adrian ahmad ahmed al alan albert alberto \
    aleksandr aleksei alejandro alex alexander alexandre alexei alexey alfonso alfred ali allan allen alvin amir anatoly anders \
    andre andreas andrei andres andrew andrey andriy andy angus ansel anthony anton antonio antony ari \
    armando arnold arthur asher augustus avi barack barney barry bart bartholomew bashar ben benedict \
    benito benjamin bernard bernie bert bill billy björn bjorn bob bobby boris brad bradley brandon brendan \
    brent bret brett brian bruce bryan bryce byron calvin carl carlos carlton cecil cedric cesar chad \
    charles charlie chester chip chris christian christopher chuck clarence clark claude claudio clay clayton cliff \
    clifford clint clinton clive clyde cody colin conor connor conrad corey cory craig curtis cyril cyrus dale damian \
    damon dan daniel danny dario darrell darren darryl dave david dean denis dennis denys derek desmond dick diego \
    dirk dmitri dmitriy dmitry dmytro dominic don donald donny doug douglas duane duncan dustin dwight dylan earl ed \
    eddie edgar eduardo edward edwin efraim eli elias elijah elliot elliott ellis elmer elon elton emanuel emile emilio \
    emmanuel enrique eric erik ernest ernesto ernie ethan eugene evan evgeny ezra felipe felix ferdinand fernando fidel \
    florian floyd francesco francis francisco franco francois françois frank frankie franklin franz fred freddie frederic frederick \
    friedrich fyodor gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard gerhard giles giorgio \
    giovanni giuseppe glen glenn gordon graham grant greg gregg gregory grover guillermo gunther gus gustavo guy hal \
    hank hans harold harris harrison harry harvey hassan hector heinrich helmut henri henrik henry herb herbert herman hillel \
    horace howard hugh hugo humphrey hussein ian ibrahim igor ihor ike ilya imran ira irving isaac isaiah ismail israel \
    ivan ivor jabari jack jacob jacques jake jamal james jamie jan jared jason javier jay jeb jed jeff jeffrey jens jeremiah jeremy \
    jerome jerry jesse jesus jim jimmy joachim joaquin joe joel joey johan johannes john johnny jon jonah jonas jonathan jordan jorge \
    jose josé josef josep joseph josh joshua juan juha julian julio julius justin kamal karim karl keith ken kenneth kent kevin \
    khaled kim kirk klaus konstantin kurt kyle kyrylo lamar lance larry lars laurence lawrence lech lee leo leon leonard leonid leopold leroy \
    les leslie lester lewis liam lincoln lindsey lionel lloyd logan lorenzo lou louis lucas luigi luis luke luther lyndon mahmoud malcolm \
    manuel marc marcel marcelo marcio marco marcos marcus mario marion mark marlon marshall martin marty marvin mateusz matt matteo matthew \
    maurice max maxim maximilian maxwell mehmet melvin michael michel miguel mikael mike mikhail miles milo milton misha mitch mitchell mitt \
    mohamed mohammad mohammed monty morgan morris moses muhammad murray mustafa mykhailo mykola myron nabil naftali narendra nate nathan nathaniel \
    neal ned neil nelson newt nicholas nick nicolas nigel nikita nikolai nikolay nils noah noel norbert norm norman \
    oleg oleh oleksandr oleksii oleksiy oliver olaf omar orlando orrin oscar osama otto owen pablo paddy pascal patrick patrice paul paulo \
    pavel pavlo pedro percy perry pete peter petr petro phil philip philippe phillip pierre piotr pranav preston quentin rafael raheem ralph \
    ramon ramzan rand randall randolph randy raphael rashid raul ray raymond recep reggie reginald reince rene rex ricardo richard \
    rick ricky rob robby robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie roosevelt ross roy \
    ruben rudolf rudolph rudy rupert ruslan russ russell rustam ryan saad saddam sal salvador salman sam sami sammy samuel sanjay sasha saul \
    scott sean sebastian sébastien sebastien serge sergei sergey sergiy sergio serhii serhiy seth shane shaun shawn sheldon sherrod sidney sigmar silvio simon slobodan sonny spencer \
    stan stanislav stanley stefan stephan stephen stephane sterling steve steven stewart stuart sylvester tad taras tarek tayyip ted teddy terence terrence \
    terry thad thaddeus theo theodore thom thomas tim timothy toby todd tom tomas tommy tony travis trent trevor trey tucker tyler tyrone \
    ulrich umberto vadim valentin valery vance vasily vernon viktor vincent virgil vitali vitaliy vitaly vlad vladimir volodymyr vyacheslav wade wallace \
    walt walter ward warren wayne wendell werner wes wesley wilbur will willard william willie wilson winston wolf wolfgang woodrow xavier xi \
    yakov yasser yevgeny yitzhak yuri yuriy yury yusuf zach zachary zack zbigniew zeke \
    abner adolfo agustin ahmet alasdair alastair alfredo alistair allister alonzo alphonse alphonso alvaro amari amit amos \
    andrii andrzej angelo anil anselm antoine anwar archibald archie arlo armand arnaud arne arsene artem arturo artyom arun \
    arvind ashok ashraf aslan augustin augusto aurelio baptiste barnaby basil beau benji benoit bertrand bilal bjarne bogdan \
    bruno bülent camilo carsten caspar chet chico christoph christophe clem clement cormac cornelius cuthbert damien darnell \
    davide davis deandre declan delbert demetrius denzel deon dermot deshawn devlet dexter didier dieter dieudonne digby \
    dimitri dimitrios dinesh domingo dominik dorian dwayne eamon eamonn earnest edmond edmund edoardo edouard eduard efrain \
    egon elbert eldon elmo emil emiliano emmett enoch enzo erasmus erich ernst errol ervin erwin esteban etienne ettore \
    eugenio eustace ewan ezekiel ezequiel fabian fabio fabrice faisal farid farouk federico fergus fernand finlay finn \
    frederik fritz fumio gareth gaston gennadi gennadiy gennady georg georges geraint gerardo gerrit giacomo gianni gideon \
    gilbert gilberto gilles gino godfrey gonzalo gottfried guido gustaf gustave günter günther habib hakan hakeem hakim \
    hamid hamish hamza harald harlan hartmut haruki hasan heiko heinz hendrik heriberto hernan hernando hershel hideo hiram \
    hiroki hiroshi horst hossein howie hubert humberto ibrahima idris ignacio ignatius imre inigo ismael issa ivo jabbar \
    jacinto jamar jameel jarrod javad javon jaxon jeffery jerald jeremias jermaine jerrold jethro jimmie joao joaquim johann \
    jordi jorgen joris josiah joss juergen jürgen kai kaleb kareem karsten kaspar kasper kazuo keir kemal kenji kenny kenta \
    kermit kieran killian kiran klemens kofi konrad konstantine krishna kwame kwasi lachlan laszlo laurent lauri lazaro \
    leandro leif leland lemuel lennart lenny leonardo leonel leopoldo levi linus lothar louie luciano lucien lucio ludwig \
    lyle magnus mahdi malachi malik manfred manmohan manny manoj marat marek mariano marius marko markus massimo mathias \
    matias matthias matthieu mauro maximo mehdi mickey mikkel milos miroslav mohsen mordecai mortimer moshe mustapha mykyta \
    nadim nadir nasir navid neville nico nicolae nicolai niels niklas nikola nikos njabulo octavio olav ole olivier omari \
    ondrej orson orville oskar ostap oswald otis paolo patrik pekka piet pieter pietro prakash przemek quintin rafe rafiq \
    rahul rajesh rajiv rakesh ralf ramesh ramiro raoul rashad ravi reinhard reinhold remy renaldo renato renzo reuben reza \
    rhys riccardo rickey rico rigoberto robbie rocco rodolfo rogelio rohan rolando romain romeo roscoe rudi rufus salvatore \
    samir santino selahattin shinzo siegfried sigmund silas simeon sinan soren stanislaw stavros stefano steffen sulaiman \
    sunil suresh sven svyatoslav tadeusz tariq taro terrance terrell theodor thierry thorsten tibor timur tobias tomasz \
    tommaso torsten tristan tyrell uri valentino valeri victor vidal viggo vijay vikram vince vincenzo vinod vitalii vito \
    vivek vladislav volker walther waylon wilbert wilfred wilfried wilhelm willem wyatt yannick yannis yasir yorgos \
    yoshihide youssef yves zac zachariah zane zoltan";

pub(super) const FEMALE: &str = "rebekah charlene avril xenia inna iryna lesia liudmyla nataliya ekaterina galina tetiana emine ingrida sanna \
    abby abigail ada adela adele adriana agatha agnes aisha alana alexandra alexis alia alice \
    alicia alina alisha alison allison alma alyssa amanda amber amelia amy ana anastasia andrea angela angelica angelina angie anita \
    ann anna annalena anne annette annie anya april ariana ariel ashley astrid audrey ava ayesha barbara beatrice becky belinda bella \
    bernadette bernice bess beth bethany betsy betty beverly bonnie brenda bridget brigitte brittany brooke caitlin camila camille candace \
    carla carly carmen carol carole carolina caroline carolyn carrie casey cassandra catherine cathy cecilia celeste celia charlotte \
    chelsea cheryl chloe christiane christina christine christie cindy claire clara clarissa claudia colleen connie constance cora corinne courtney \
    crystal cynthia daisy dana daniela danielle daphne darlene dawn debbie deborah debra deirdre delia denise diana diane dina dolores \
    donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elise elisabeth eliza elizabeth ella ellen elsa elsie emilia emily emma \
    erica erika erin esther ethel eva eve evelyn faith fatima fay felicia fiona flora florence frances francine frida gabriela gabrielle gail \
    gayle geneva genevieve georgia geraldine gertrude gillian gina ginger ginni giorgia giulia gladys gloria grace greta gretchen gwen hanna hannah harriet \
    hazel heather heidi helen helena helga hilary hillary holly hope huma ida ilse imelda ingrid irene irina iris isabel isabella isabelle ivanka ivy \
    jackie jaclyn jacqueline jan jana jane janelle janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan \
    joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlin kaja kamala kara karen karin karine karla kate \
    katharine katherine kathleen kathryn kathy katie katrina katy kay kayla kayleigh keisha kellyanne kelly kellie kendra kerry khadija kimberly kira kirsten kitty krista kristen \
    kristi kristin kristina lara larissa latoya laura lauren laurie layla lea leah leila lena leona leslie leticia lidia lila lillian lily linda \
    lindsay lisa lisbeth liv liz liza lois lola lora loretta lori lorraine louisa louise lucia lucille lucinda lucy luisa lydia lyudmila lynn lynne mabel \
    mackenzie madeleine madeline mae maggie maia mandy mara marcia margaret margarita margot maria mariana marianne marie marilyn marina marine marion marjorie marla \
    marlene marsha martha mary matilda maura maureen maxine maya mayra megan meghan megyn melanie melania melinda melissa mercedes meredith mia michaela micheala michele michelle \
    mildred mindy miranda miriam molly mona monica morgan muriel myra nadia nadine nan nancy naomi natalia natalie natasha nell nicola nicole nikki nina \
    noel nora norma octavia olena olga olha oksana olive olivia omarosa ophelia paige pam pamela patrice patricia patti patty paula pauline pearl peggy penelope penny petra \
    phoebe phyllis polly priscilla priti prudence rachel ramona randi raquel rebecca regina renee rhonda rita roberta rochelle rosa rosalind rosalyn rose rosemary rosie roxanne ruby \
    ruth sabrina sadie sally salma samantha sandra sandy sara sarah savannah selena selma serena shannon sharon shawna sheila shelby shelley sherri sherry sheryl \
    shirley sigrid silvia simone sofia sonia sonja sophia sophie stacey stacy stefania stella stephanie sue susan susana susanna susie suzanne suzy svetlana sybil sylvia sylvie \
    tamara tammy tania tanya tara tatiana teresa teri tess tessa thea thelma theresa therese tiffany tina toni tonya tracey tracy trisha trudy \
    ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia viviana vivian wanda wendy whitney whoopi wilma winifred yolanda yulia \
    yvette yvonne zara zoe ketanji kyrsten elissa annabel \
    adelina adrienne agnieszka aida aileen aimee aishwarya aisling akiko alanna alejandra alessandra alessia alexa \
    alexandria alissa alla althea alyson amalia amara amaya amelie amina amira amparo anais anastasiia aneta angelique anika \
    anja annabelle anneke annelise annika anouk antoinette antonella antonia aoife araceli arielle arlene asma aubrey \
    aurelia aya aylin ayse barb beatrix beatriz bertha bessie bettie bettina beulah bev beverley bianca birgit blanca \
    blanche brandi breanna briana brianna bridgette brigid britney calista camilla candice carlotta carmela carmella cassie \
    catalina caterina cathleen cecelia cecile celestine celine chantal charmaine chelsie chiara chloé christa christel \
    christy chrystal ciara cicely clare clarice claudette claudine clementine cleo clotilde colette concepcion concetta \
    consuelo cordelia corinna cornelia cristina dagmar dalia danae daniella daria dariia darla davina deanna deb deena \
    deepika deidre delilah delores delphine desiree devora dianne dinah dorota dorothea dorthe edie edwina effie eirene \
    eleni eleonora elfriede elisa elisha elke elle ellie eloise elvira enid erma ernestine esme esmeralda esperanza estela \
    estella estelle etta eugenia eugenie eunice evangeline ewa fabiola fannie fanny farah fatemeh fatma fatou faye felicity \
    fernanda francesca franziska françoise freda frederica frieda gabriella gemma gena georgette georgiana georgina gerda \
    germaine gianna ginny gisela giselle gita gitte glenda glynis gracie grazia griselda gudrun gwendolyn gwyneth hafsa \
    halyna hana hanne hattie hayley hedwig helene heloise henrietta hermine hermione hester hilda hildegard hortense hye \
    ilana ileana ilka ilona imogen indira ines inez inga inge ingeborg iolanda irena irma isabela isadora iva ivana ivette \
    jacinda jacinta jacquelyn janette janie janis jasmin jayne jeanine jeannette jeannie jemima jennie jillian joana joann \
    jodie joelle johanna jolanda jolanta jolene josefa josefina josie judi julianna julianne juliette justina justine \
    kaitlyn karina karolina kasia katarina katarzyna katerina kateryna katharina kathie katia katja katrin katya kaye keiko \
    kelli keri kerstin kiara kimberley kirstie kristine krystal ksenia kseniya lakshmi lana latasha latisha lauretta lavinia \
    leanne lenore leonie leonora leora letitia leyla liane libby liesel lilian liliana lillie lisette liudmila livia lizzie \
    loraine lorena lorene lorna lotte lottie luana luciana lucie lucretia ludmila lupe lynda lyndsey lynette lyubov maddie \
    maeve magda magdalena mairead maja malgorzata mallory mamata mamie manon manuela marcella marcelle margarethe margaux \
    margery margie margit margo margret marguerite mariam marian marianna maribel maribeth mariel mariela marietta mariia \
    marika marisa marisol marissa marit mariya marta marthe martina maryam maryann maude mavis meera meg mei melba meral \
    merete michiko millicent millie mina minerva minnie mira moira mollie monika monique myriam myrna myrtle nadezhda naima \
    nanette naoko nasrin nataliia nathalie nellie nettie nicolette nirmala noelle noemi noreen nuala odalys odette odile \
    oleksandra ona oona oriana ottilie paloma paola paulette paulina petronella philippa philomena pia pilar prisca priya \
    rachael rachelle rafaela raisa rasheeda renata renate rhea rhiannon rhoda rikke rina robyn romy rosalia rosalie rosamund \
    rosanna rosanne rosario roseann rosella rosemarie rosetta rowena roxana roxie ruthie sabina sabine sakura salome samira \
    saoirse saskia selina shana shanice shanna shari shauna sheena sheri shirin shreya sibyl silke sinead siobhan sofie \
    sofiia solange soledad sonali sondra sonya soraya staci stacie stefanie susannah susanne sushma suzette svitlana tabitha \
    talia tameka tamika tammi tanja tasha tatyana terri thandi theodora thora tilda traci tracie tricia trina trish ulla \
    ulrike valentyna valeria verena verna veronika veronique vickie vilma violeta virginie vivien vivienne wiktoria \
    wilhelmina willa winnie winona ximena yasmin yasmine yekaterina yelena yesenia yoko yolande yuki yuliia yuliya zahra \
    zainab zelda zeynep zofia zora zoé zuzana";

pub(super) const EITHER: &str = "alex andrea ariel ashton avery bailey blair cameron carey casey charlie chris dana drew dakota \
    emerson finley frankie hadley hayden jaime jamie jan jean jessie jo jody jordan kelly kelsey kerry kim kris lane lee leigh lesley \
    leslie logan lindsey loren mackenzie marion morgan noel pat peyton quinn reese riley robin rory ryan sam sandy sasha shannon \
    skyler sidney sydney stacy stevie taylor terry toby tracy val whitney ivory amneh sehar marley mel";
