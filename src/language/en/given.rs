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
    neal ned neil nelson newt nicholas nick nicolas nigel nikita nikolai nikolay nils noah noel noah norbert norm norman \
    oleg oleh oleksandr oleksii oleksiy oleksandr oliver olaf omar orlando orrin oscar osama otto owen pablo paddy pascal patrick patrice paul paulo \
    pavel pavlo pedro percy perry pete peter petr petro phil philip philippe phillip pierre piotr pranav preston quentin rafael raheem ralph \
    ramon ramzan rand randall randolph randy raphael rashid raul ray raymond recep reggie reginald reince rene rex ricardo richard \
    rick ricky rob robby robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie roosevelt ross roy \
    ruben rudolf rudolph rudy rupert ruslan russ russell rustam ryan saad saddam sal salvador salman sam sami sammy samuel sanjay sasha saul \
    scott sean sebastian sébastien sebastien serge sergei sergey sergiy sergio serhii serhiy seth shane shaun shawn sheldon sherrod sidney sigmar silvio simon slobodan sonny spencer \
    stan stanislav stanley stefan stephan stephen stephane sterling steve steven stewart stuart sylvester tad taras tarek tayyip ted teddy terence terrence \
    terry thad thaddeus theo theodore thom thomas tim timothy toby todd tom tomas tommy tony travis trent trevor trey tucker tyler tyrone \
    ulrich umberto vadim valentin valery vance vasily vernon viktor vincent virgil vitali vitaliy vitaly vlad vladimir volodymyr vyacheslav wade wallace \
    walt walter ward warren wayne wendell werner wes wesley wilbur will willard william willie wilson winston wolf wolfgang woodrow xavier xi \
    yakov yasser yevgeny yitzhak yuri yuriy yury yusuf zach zachary zack zbigniew zeke";

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
    mildred mindy miranda miriam molly mona monica morgan muriel myra nadia nadine nan nancy naomi natalia natalie natasha nell nicola nicole nicola nikki nina \
    noel nora norma octavia olena olga olha oksana olive olivia omarosa ophelia paige pam pamela patrice patricia patti patty paula pauline pearl peggy penelope penny petra \
    phoebe phyllis polly priscilla priti prudence rachel ramona randi raquel rebecca regina renee rhonda rita roberta rochelle rosa rosalind rosalyn rose rosemary rosie roxanne ruby \
    ruth sabrina sadie sally salma samantha sandra sandy sara sarah savannah selena selma serena shannon sharon shawna sheila shelby shelley sherri sherry sheryl \
    shirley sigrid silvia simone sofia sonia sonja sophia sophie stacey stacy stefania stella stephanie sue susan susana susanna susie suzanne suzy svetlana sybil sylvia sylvie \
    tamara tammy tania tanya tara tatiana teresa teri tess tessa thea thelma theresa therese tiffany tina toni tonya tracey tracy trisha trudy \
    ursula ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia viviana vivian wanda wendy whitney whoopi wilma winifred yolanda yulia \
    yvette yvonne zara zoe ketanji kyrsten elissa annabel";

pub(super) const EITHER: &str = "alex andrea ariel ashton avery bailey blair cameron carey casey charlie chris dana drew dakota \
    emerson finley frankie hadley hayden jaime jamie jan jean jessie jo jody jordan kelly kelsey kerry kim kris lane lee leigh lesley \
    leslie logan lindsey loren mackenzie marion morgan noel pat peyton quinn reese riley robin rory ryan sam sandy sasha shannon \
    skyler sidney sydney stacy stevie taylor terry toby tracy val whitney ivory amneh sehar marley mel";
