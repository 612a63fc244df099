namespace RelationsExplorer.Import.Events.Dating;

/// <summary>The names of the rules by which an event has a date that does not stand in its claim.</summary>
internal static class BorrowedDateRules
{
    /// <summary>The one date of its sentence.</summary>
    public const string InSentence = "date-in-sentence";

    /// <summary>That of the sentence before, where both tell of one thing.</summary>
    public const string InSentenceBefore = "date-in-sentence-before";

    /// <summary>The month of the news report that it rests on.</summary>
    public const string OfReport = "date-of-report";

    /// <summary>The month of a short piece of news without any date.</summary>
    public const string OfNews = "month-of-news";

    /// <summary>"3 June 1896: Li signs …": the date at the head of an entry of a chronology.</summary>
    public const string OfEntry = "date-of-entry";

    /// <summary>"from 5 billion in 2001 to 46 billion in 2019": two dates that are the ends of one development.</summary>
    public const string FromTo = "from-to";
}
