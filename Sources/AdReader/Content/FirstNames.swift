/// First names common in German-speaking countries: they tell a person's name from other capital words.
enum FirstNames {
    static let list: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Achim|Adrian|Agnes|Alena|Alessa|Alex|Alexander|Alexandra|Ali|Alice|Alicia|Alina|Amelie|Ana|Anastasia|Andre
            André|Andrea|Andreas|Angela|Angelika|Anika|Anita|Anja|Ann|Anna|Anne|Annegret|Annett|Annette|Annika|Antje
            Anton|Antonia|Ariane|Armin|Arne|Arno|Astrid|Aylin|Axel|Barbara|Bastian|Beate|Beatrice|Ben|Benedikt
            Benjamin|Benno|Bernd|Bernhard|Bettina|Bianca|Birgit|Birgitta|Birte|Björn|Bob|Brigitte|Britta|Carina|Carla
            Carlos|Carmen|Carola|Carolin|Carolina|Caroline|Carsten|Catharina|Cathrin|Celina|Celine|Chantal|Charlotte
            Chiara|Chris|Christa|Christian|Christiane|Christin|Christina|Christine|Christof|Christoph|Clara|Claudia
            Claus|Clemens|Constanze|Corina|Corinna|Cornelia|Cora|Dagmar|Dana|Daniel|Daniela|Danny|David|Denis|Denise
            Dennis|Diana|Dieter|Dietmar|Dirk|Dominic|Dominik|Dominique|Doreen|Doris|Dorothea|Dorothee|Eberhard|Eckhard
            Edda|Edith|Elena|Eleni|Elias|Elif|Elisa|Elisabeth|Elke|Ella|Ellen|Emil|Emilia|Emily|Emma|Emre|Enrico|Eric
            Erik|Erika|Erwin|Esra|Esther|Eva|Evelyn|Fabian|Fabienne|Fatma|Felicitas|Felix|Ferdinand|Finn|Florian
            Franca|Francesca|Franco|Frank|Franz|Franziska|Frauke|Frederic|Frederik|Friederike|Friedrich|Gabi|Gabriel
            Gabriela|Gabriele|Georg|Gerald|Gerd|Gerhard|Gina|Gisela|Gerlinde|Grit|Gudrun|Guido|Günter|Günther|Gunnar
            Hanna|Hannah|Hanne|Hannes|Hans|Harald|Hartmut|Heidi|Heike|Heiko|Heiner|Heinrich|Heinz|Helen|Helena|Helene
            Helga|Helmut|Hendrik|Henning|Henrik|Henry|Herbert|Hermann|Hilke|Holger|Hubert|Ida|Ilka|Ilona|Ina|Ines|Inga
            Inge|Ingo|Ingrid|Ingrun|Irene|Irina|Iris|Irmgard|Isabel|Isabell|Isabella|Isabelle|Ivana|Ivonne|Jacqueline
            Jakob|Jan|Jana|Janina|Janine|Jannik|Jannis|Jasmin|Jasper|Jens|Jennifer|Jenny|Jessica|Joachim|Jochen|Johann
            Johanna|Johannes|John|Jolanta|Jonas|Jonathan|Jörg|Jörn|Josef|Josefine|Josephine|Joshua|Judith|Jule|Julia
            Julian|Juliana|Juliane|Jürgen|Justin|Justus|Jutta|Kai|Kaja|Karen|Karin|Karina|Karl|Karla|Karola|Karoline
            Karsten|Katarina|Katharina|Kathleen|Kathrin|Kati|Katja|Katrin|Kay|Kerstin|Kevin|Kim|Kira|Kirsten|Klara
            Klaus|Konrad|Konstantin|Korinna|Kristian|Kristin|Kristina|Kurt|Lara|Larissa|Lars|Lasse|Laura|Lea|Lena
            Lennart|Leo|Leon|Leonard|Leonie|Levin|Lia|Liane|Liam|Lilli|Lily|Lina|Linda|Linus|Lisa|Lorena|Lorenz|Lothar
            Louis|Louisa|Luca|Lucia|Lucas|Ludwig|Luis|Luisa|Luise|Lukas|Lutz|Lydia|Madeleine|Magdalena|Maik|Maike|Maja
            Malte|Mandy|Manfred|Manuel|Manuela|Mara|Marc|Marcel|Marcella|Marco|Marcus|Mareike|Maren|Margarete|Margit
            Margot|Maria|Mariam|Marianne|Marie|Marina|Mario|Marion|Marius|Mark|Marko|Markus|Marlene|Marlies|Marta
            Martha|Martin|Martina|Marvin|Mathias|Mathilde|Matthias|Maurice|Max|Maximilian|Maya|Mehmet|Meike|Melanie
            Melina|Melissa|Meral|Merle|Mia|Michael|Michaela|Michel|Michelle|Miguel|Mika|Mike|Milan|Milena|Mira|Miriam
            Mirja|Mirjam|Mirko|Mohamed|Mona|Monika|Monique|Moritz|Murat|Mustafa|Nadia|Nadine|Nadja|Nancy|Natalia
            Natalie|Natascha|Nele|Nelli|Nicholas|Nick|Nico|Nicolas|Nicole|Niclas|Niels|Niklas|Niko|Nikolas|Nils|Nina
            Noah|Noelle|Nora|Norbert|Olaf|Ole|Oleg|Olga|Oliver|Oskar|Otto|Pascal|Patricia|Patrick|Patrik|Patrizia|Paul
            Paula|Pauline|Peggy|Peter|Petra|Philip|Philipp|Phillip|Pia|Piotr|Quirin|Rabea|Rafael|Rahel|Ralf|Ralph
            Ramona|Raphael|Raphaela|Rainer|Rebecca|Rebekka|Regina|Reiner|Reinhard|René|Renate|Ricarda|Richard|Rita
            Robert|Robin|Roger|Roland|Rolf|Roman|Ronald|Ronny|Rosa|Rosemarie|Rudi|Rudolf|Rüdiger|Ruth|Sabina|Sabine
            Sabrina|Sahra|Sam|Samantha|Samira|Samuel|Sandra|Sandro|Sandy|Sara|Sarah|Sascha|Saskia|Sebastian|Selina
            Selma|Serkan|Sibylle|Sigrid|Silke|Silvana|Silvia|Silvio|Simon|Simone|Sina|Sofia|Sofie|Sonja|Sönke|Sophia
            Sophie|Stefan|Stefanie|Steffen|Steffi|Stella|Stephan|Stephanie|Stephen|Steve|Steven|Susan|Susann|Susanna
            Susanne|Svea|Sven|Svenja|Svetlana|Swantje|Sylke|Sylvia|Tabea|Tamara|Tanja|Tatjana|Thea|Theo|Theresa
            Therese|Theresia|Thomas|Thorben|Thorsten|Tilman|Tim|Timo|Tina|Tobias|Till|Tom|Toni|Torben|Torsten|Udo|Ulf
            Uli|Ulla|Ulrich|Ulrike|Ursula|Ute|Uta|Uwe|Valentin|Valentina|Valeria|Vanessa|Vera|Verena|Veronika|Viktor
            Viktoria|Vincent|Viola|Vivian|Vivien|Volker|Walter|Waltraud|Wenke|Werner|Wiebke|Wilfried|Wilhelm|Winfried
            Wolf|Wolfgang|Xenia|Yannick|Yannik|Yasemin|Yasmin|Yvette|Yvonne|Zoe|Lina-Marie|Anna-Lena|AnnKathrin
            """, true)
        return list
    }()
}
