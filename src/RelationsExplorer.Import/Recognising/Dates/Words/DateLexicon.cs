using System.Globalization;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>All words that the date rules know, from the files beside this one.</summary>
internal static class DateLexicon
{
    private static readonly (string File, DateWord Kind)[] Files =
    [
        ("months.tsv", DateWord.Month), ("double-meanings.tsv", DateWord.DoubleMeaning),
        ("weekdays.tsv", DateWord.Weekday), ("weekday-abbreviations.tsv", DateWord.WeekdayAbbreviation),
        ("seasons.tsv", DateWord.Season), ("ordinals.tsv", DateWord.Ordinal), ("spans.tsv", DateWord.Span),
        ("portions.tsv", DateWord.Portion), ("sides.tsv", DateWord.Side), ("about.tsv", DateWord.About),
        ("moments.tsv", DateWord.Moment), ("present.tsv", DateWord.Present), ("relations.tsv", DateWord.Relation),
        ("spans-back.tsv", DateWord.SpanBack), ("offsets.tsv", DateWord.Offset), ("future-words.tsv", DateWord.Future), ("saying-words.tsv", DateWord.Saying),
        ("planned-verbs.tsv", DateWord.Planned), ("past-verbs.tsv", DateWord.Past), ("dated-things.tsv", DateWord.DatedThing),
        ("numbered-things.tsv", DateWord.NumberedThing), ("prepositions.tsv", DateWord.Preposition),
        ("owners.tsv", DateWord.Owner), ("vague-times.tsv", DateWord.Vague), ("decade-words.tsv", DateWord.Decade),
        ("event-words.tsv", DateWord.Event), ("nearby.tsv", DateWord.Nearby), ("list-joints.tsv", DateWord.Joint),
        ("named-days.tsv", DateWord.NamedDay), ("no-dates.tsv", DateWord.NoDate), ("pronouns.tsv", DateWord.Pronoun), ("clock-words.tsv", DateWord.Unit),
        ("dated-matter.tsv", DateWord.DatedMatter), ("streets.tsv", DateWord.Street), ("eras.tsv", DateWord.Era), ("era-turns.tsv", DateWord.EraTurn), ("reigns.tsv", DateWord.Reign),
    ];

    // A reader that begins with another kind of word adds it here.
    private static readonly DateWord[] Opening =
    [
        DateWord.Side, DateWord.About, DateWord.SpanBack, DateWord.Number, DateWord.Portion, DateWord.NamedDay, DateWord.Weekday, DateWord.WeekdayAbbreviation,
        DateWord.Ordinal, DateWord.Month, DateWord.Decade, DateWord.Season, DateWord.Relation, DateWord.Moment, DateWord.Vague, DateWord.Reign,
    ];

    /// <summary>The phrases, each with its kind and value, and whether a date may begin with it.</summary>
    public static PhraseBook<DateWord> Book { get; } = new(
        Files.SelectMany(f => Read(typeof(DateLexicon), f.File, f.Kind))
            .Concat(Read(typeof(Tokeniser), "number-words.tsv", DateWord.Number))
            .Concat(FigureLexicon.UnitWords.Select(word => (word, DateWord.Unit, 0)))
            .Concat(FigureLexicon.ThingWords.Select(word => (word, DateWord.Counted, 0))),
        Opening);

    private static IEnumerable<(string Words, DateWord Kind, int Value)> Read(Type beside, string file, DateWord kind) =>
        from row in WordList.Rows(beside, file)
        from phrase in row.Skip(1)
        select (phrase, kind, int.Parse(row[0], CultureInfo.InvariantCulture));
}
