namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>The names of the months as parts of patterns, for rules that read them within longer expressions; what they mean, months.tsv says.</summary>
internal static class MonthPattern
{
    /// <summary>The whole names: "January|February|…".</summary>
    public const string Names = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary>Their first three letters, with which all their abbreviations begin: "Jan|Feb|…".</summary>
    public const string Beginnings = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
}
