namespace RelationsExplorer.Import.Recognising.Figures.Words;

/// <summary>What a word does in a figure. The values of the first six are rows of the file.</summary>
internal enum FigureWord
{
    /// <summary>units.tsv</summary>
    Unit,

    /// <summary>time-units.tsv</summary>
    Time,

    /// <summary>currencies.tsv</summary>
    Currency,

    /// <summary>multipliers.tsv</summary>
    Multiplier,

    /// <summary>things.tsv</summary>
    Thing,

    /// <summary>fractions.tsv</summary>
    Fraction,

    /// <summary>bounds.tsv, as <see cref="Corpus.Mentions.FigureBound"/>.</summary>
    Bound,

    /// <summary>periods.tsv</summary>
    Yearly,

    /// <summary>number-words.tsv, beside the tokens.</summary>
    Number,

    /// <summary>demonyms.txt</summary>
    Demonym,

    /// <summary>no-things.txt</summary>
    NoThing,

    /// <summary>pairs.txt</summary>
    Pair,

    /// <summary>extents.txt</summary>
    Extent,

    /// <summary>tens.tsv, at least how many.</summary>
    Tens,

    /// <summary>before-shares.txt</summary>
    BeforeShare,

    /// <summary>ranging.txt</summary>
    Ranging,

    /// <summary>folds.tsv, how many times as much.</summary>
    Fold,

    /// <summary>numbered-things.tsv, beside the dates: a number behind them names one.</summary>
    NumberedThing,
}
