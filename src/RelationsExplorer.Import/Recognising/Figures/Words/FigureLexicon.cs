using System.Globalization;
using RelationsExplorer.Import.Recognising.Dates.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures.Words;

/// <summary>All words that the figure rules know, from the files beside this one.</summary>
internal static class FigureLexicon
{
    private static readonly IReadOnlyList<string[]>
        UnitRows = WordList.Rows(typeof(FigureLexicon), "units.tsv"),
        TimeRows = WordList.Rows(typeof(FigureLexicon), "time-units.tsv"),
        CurrencyRows = WordList.Rows(typeof(FigureLexicon), "currencies.tsv"),
        MultiplierRows = WordList.Rows(typeof(FigureLexicon), "multipliers.tsv"),
        YearlessThingRows = WordList.Rows(typeof(FigureLexicon), "things.tsv"),
        ThingRows = [.. YearlessThingRows, .. WordList.Rows(typeof(FigureLexicon), "dated-things.tsv")],
        FractionRows = WordList.Rows(typeof(FigureLexicon), "fractions.tsv");

    /// <summary>The phrases, each with its kind and value.</summary>
    public static PhraseBook<FigureWord> Book { get; } = new(
        ByRow(UnitRows, 2, FigureWord.Unit)
            .Concat(ByRow(TimeRows, 2, FigureWord.Time))
            .Concat(ByRow(CurrencyRows, 1, FigureWord.Currency))
            .Concat(ByRow(MultiplierRows, 1, FigureWord.Multiplier))
            .Concat(ByRow(ThingRows, 1, FigureWord.Thing))
            .Concat(ByRow(FractionRows, 1, FigureWord.Fraction))
            .Concat(ByValue(typeof(FigureLexicon), "bounds.tsv", FigureWord.Bound))
            .Concat(ByValue(typeof(FigureLexicon), "tens.tsv", FigureWord.Tens))
            .Concat(ByValue(typeof(FigureLexicon), "folds.tsv", FigureWord.Fold))
            .Concat(ByValue(typeof(Tokeniser), "number-words.tsv", FigureWord.Number))
            .Concat(ByValue(typeof(DateLexicon), "numbered-things.tsv", FigureWord.NumberedThing))
            .Concat(ByRow(WordList.Rows(typeof(FigureLexicon), "periods.tsv"), 0, FigureWord.Yearly))
            .Concat(ByRow(WordList.Rows(typeof(FigureLexicon), "no-things.txt"), 0, FigureWord.NoThing))
            .Concat(ByRow(WordList.Rows(typeof(FigureLexicon), "demonyms.txt"), 0, FigureWord.Demonym))
            .Concat(ByRow(WordList.Rows(typeof(FigureLexicon), "pairs.txt"), 0, FigureWord.Pair))
            .Concat(ByRow(WordList.Rows(typeof(FigureLexicon), "extents.txt"), 0, FigureWord.Extent))
            .Concat(ByRow(WordList.Rows(typeof(FigureLexicon), "before-shares.txt"), 0, FigureWord.BeforeShare))
            .Concat(ByRow(WordList.Rows(typeof(FigureLexicon), "ranging.txt"), 0, FigureWord.Ranging)));

    /// <summary>Words for units of measure and amounts of money, before which no year stands; "euro" and "dollar" may follow one.</summary>
    public static IEnumerable<string> UnitWords =>
        UnitRows.SelectMany(r => r.Skip(2)).Where(w => char.IsLetter(w[0]))
            .Concat(CurrencyRows.SelectMany(r => r.Skip(1)).Where(w => char.IsLower(w[0]) && w is not ("dollar" or "euro" or "ruble" or "rouble" or "rupee")));

    /// <summary>Words for things that are counted, before which no year stands.</summary>
    public static IEnumerable<string> ThingWords => YearlessThingRows.SelectMany(r => r.Skip(1));

    /// <summary>The unit of measure in that row, and by how much its words multiply.</summary>
    public static (string Unit, decimal Factor) Unit(int row) => (UnitRows[row][0], Number(UnitRows[row][1]));

    /// <summary>The unit of time in that row, and by how much its words multiply.</summary>
    public static (string Unit, decimal Factor) Time(int row) => (TimeRows[row][0], Number(TimeRows[row][1]));

    /// <summary>The currency in that row.</summary>
    public static string Currency(int row) => CurrencyRows[row][0];

    /// <summary>The currency of a sign that needs no letters beside it (<c>$</c>); null where it is none.</summary>
    public static string? CurrencyOfSignOrNull(char sign) =>
        sign switch { '$' => "USD", '€' => "EUR", '£' => "GBP", '₽' => "RUB", '₹' => "INR", '¥' => "¥", _ => null };

    /// <summary>By how much the words in that row multiply.</summary>
    public static decimal Multiplier(int row) => Number(MultiplierRows[row][0]);

    /// <summary>The thing in that row.</summary>
    public static string Thing(int row) => ThingRows[row][0];

    /// <summary>The percentage in that row.</summary>
    public static decimal Fraction(int row) => Number(FractionRows[row][0]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<(string Words, FigureWord Kind, int Value)> ByRow(IReadOnlyList<string[]> rows, int skip, FigureWord kind) =>
        rows.SelectMany((row, number) => row.Skip(skip).Where(w => char.IsLetter(w[0])).Select(word => (word, kind, number)));

    private static IEnumerable<(string Words, FigureWord Kind, int Value)> ByValue(Type beside, string file, FigureWord kind) =>
        from row in WordList.Rows(beside, file)
        from word in row.Skip(1)
        select (word, kind, int.Parse(row[0], CultureInfo.InvariantCulture));
}
