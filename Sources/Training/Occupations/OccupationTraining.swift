import AdReader
import Learning

/// Makes the model of occupations from a folder of labelled data, the same bytes every time.
enum OccupationTraining {
    /// Trains the model; see ``TrainedModelKind/train(_:progress:)``.
    static func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        let corpus = try TitleCorpus(data)
        progress("confidence, by titles of employers that are not learned")
        let (learned, held) = TitleSplit.employers.parts(of: corpus.ads)
        let part = try titleModel(corpus, titles(corpus, learned, progress))
        let calibration = Calibration(TitleScores(held, part, corpus).answers.map { ($0.chance, $0.isRight) })
        progress("titles")
        let titles = titles(corpus, corpus.ads, progress)
        let whole = try titleModel(corpus, titles)
        progress("tasks")
        let texts = try TaskCorpus(data, corpus) { whole.chances(ofTitle: $0) }
        return file(corpus, titles, tasks(texts, corpus, progress), calibration)
    }

    /// The model as far as titles go.
    static func titleModel(_ corpus: TitleCorpus, _ titles: TextClassifierTrainer) throws -> OccupationModel {
        var nothing = TextClassifierTrainer.Settings()
        nothing.bits = 1
        nothing.length = 16
        let tasks = TextClassifierTrainer(classes: corpus.codes.count, nothing)
        return try OccupationModel(lastingBytes(file(corpus, titles, tasks, Calibration([]))))
    }

    static func file(
        _ corpus: TitleCorpus, _ titles: TextClassifierTrainer, _ tasks: TextClassifierTrainer,
        _ calibration: Calibration
    ) -> [UInt8] {
        var writer = ModelWriter(kind: OccupationModel.kind)
        writer.add(corpus.codes.map { UInt32(bitPattern: $0) })
        JobNameTable.write(corpus.nameEntries, to: &writer)
        titles.write(to: &writer)
        tasks.write(to: &writer)
        calibration.write(to: &writer)
        return writer.bytes
    }

    /// How often an ad's title is learned for once that a listed name is.
    private static let repeats = 10
    /// Whether the agency's codes can be believed: equal titles of two employers have the same code in 60 of 100 cases.
    private static let doubt: Float = 0.8

    /// Learns listed names, varied as ads do, and the titles of real ads.
    static func titles(
        _ corpus: TitleCorpus, _ ads: [TitleCorpus.AdTitle], _ progress: (String) -> Void
    ) -> TextClassifierTrainer {
        var settings = TextClassifierTrainer.Settings()
        settings.bits = 16
        settings.length = 48
        settings.epochs = 4
        settings.rate = 0.3
        let names = corpus.distinctNames
        let augmentation = TitleAugmentation(places: corpus.places)
        let trainer = TextClassifierTrainer(classes: corpus.codes.count, settings)
        progress("\(names.count) names, \(ads.count) titles of ads")
        trainer.train(
            count: names.count + ads.count * repeats,
            example: { number, random, example in
                if number < names.count {
                    let name = names[number]
                    let words = TitleWords(augmentation.title(name.words, &random))
                    TitleFeatures.collect(words, bits: settings.bits, into: &example.bag)
                    example.label = name.label
                    example.weight = name.weight >= 9 ? 2 : name.weight >= 4 ? 1 : 0.6
                } else {
                    let ad = ads[(number - names.count) % ads.count]
                    TitleFeatures.collect(TitleWords(ad.title), bits: settings.bits, into: &example.bag)
                    example.label = ad.label
                    example.weight = ad.isPicked ? 0.5 : 1
                    example.doubt = doubt
                }
            }, progress: { epoch, loss in progress("epoch \(epoch): loss \(loss)") })
        return trainer
    }

    /// Learns the words of texts; job names among them, since texts name the job too.
    static func tasks(
        _ corpus: TaskCorpus, _ titles: TitleCorpus, _ progress: (String) -> Void
    ) -> TextClassifierTrainer {
        var settings = TextClassifierTrainer.Settings()
        let names = titles.distinctNames
        settings.bits = 16
        settings.length = 32
        // Few and short steps: the texts are of few employers, and more learns their wording by heart.
        settings.epochs = 5
        settings.rate = 0.2
        let trainer = TextClassifierTrainer(classes: titles.codes.count, settings)
        progress("\(corpus.texts.count) texts")
        trainer.train(
            count: corpus.texts.count + names.count / 4,
            example: { number, random, example in
                if number < corpus.texts.count {
                    corpus.fill(number, bits: settings.bits, &random, &example)
                } else {
                    let name = names[random.below(names.count)]
                    var features = TaskFeatures(bits: settings.bits)
                    features.add(name.words, weight: 1)
                    features.finish()
                    example.bag = features.bag
                    example.label = name.label
                }
            }, progress: { epoch, loss in progress("epoch \(epoch): loss \(loss)") })
        return trainer
    }
}
