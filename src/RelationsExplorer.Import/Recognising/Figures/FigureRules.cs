namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>The names of the figure rules: each with its reason, a phrase as people write it, and its limit.</summary>
internal static class FigureRules
{
    /// <summary>"US$15 billion", "300 billion yuan", "€1.5bn": an amount beside a currency. Limit: ¥ alone may be yen or yuan, and stays ¥.</summary>
    public const string Money = "money";

    /// <summary>"76%", "30 per cent", "2 percent to 3 percent". Limit: percentage points are kept as percent.</summary>
    public const string Percent = "percent";

    /// <summary>"more than half", "a third of", "four payments in five": shares in words, in percent. Limit: "half" needs a bound before it or "of" behind.</summary>
    public const string Fraction = "fraction";

    /// <summary>"3,600 km", "115,000 hectares", "38 billion cubic meters of gas a year": an amount in a unit; yearly where the words say so.</summary>
    public const string Measure = "measure";

    /// <summary>"30 years", "a 49-year lease", "three-decade": how long, also in "three years after". Limit: ages are told apart, and what only places an event ("two years later", "two years ago") is a date.</summary>
    public const string Duration = "duration";

    /// <summary>"36,000 combat vehicles", "three islands": how many. Limit: in words only things of the list; "the two countries" tells no number.</summary>
    public const string Count = "count";

    /// <summary>"205 projects, of which 94 were built": the part counts what the whole counted. Limit: in the same sentence.</summary>
    public const string PartOfCount = "part-of-count";

    /// <summary>"119 votes to 46", "by 79 to 60": how many voted for and against. Limit: the sentence speaks of votes.</summary>
    public const string Tally = "tally";

    /// <summary>"33 to the dollar": so many of the other currency for one. Limit: which other one is not told.</summary>
    public const string Rate = "rate";

    /// <summary>"Ann Lee, 46, sells tea", "aged 68", "a 61-year-old": years of a life. Limit: without such words only behind a name of two words, between commas.</summary>
    public const string Age = "age";

    /// <summary>"the 160th anniversary": so many years. Limit: other ordinals are ranks.</summary>
    public const string Anniversary = "anniversary";

    /// <summary>"fewer than 250,000 in the whole district": thousands and more without their unit, which stays empty. Limit: only with a comma between thousands or a word for millions.</summary>
    public const string BareNumber = "bare-number";

    /// <summary>"45.8" below "Table 1. Reserves (per cent of total)": a bare number of a table, in the unit of its caption. Limit: years are dates.</summary>
    public const string TableUnit = "table-unit";
}
