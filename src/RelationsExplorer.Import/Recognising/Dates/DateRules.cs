namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>The names of the date rules: each with its reason, a phrase as people write it, and its limit.</summary>
internal static class DateRules
{
    /// <summary>"21 May 2014", "May 21st, 2014", "the 21st of May": day and month in words cannot be confused. Limit: "May 20 soldiers" is no day.</summary>
    public const string Day = "day";

    /// <summary>"20–21 May 2014", "May 30 to June 2, 2014": days that follow each other. Limit: "3 and 9 May" are two dates.</summary>
    public const string Days = "days";

    /// <summary>"MOSCOW, March 22 (Reuters) —": the day of the report, and of nothing that it tells of.</summary>
    public const string Dateline = "dateline";

    /// <summary>"2014-05-21", "2014/05/21": the year first is always followed by the month.</summary>
    public const string IsoDay = "iso-day";

    /// <summary>"Christmas Day 1991", "9/11": days that everybody knows by name. Limit: without their year only behind a word like "before".</summary>
    public const string NamedDay = "named-day";

    /// <summary>"March 2 and 15", "on the 21st" after "in May": a day of the month said before. Limit: an ordinal behind "on the", or a list.</summary>
    public const string NextDay = "next-day";

    /// <summary>"21/05/2014", "21.05.2014", "21/5/14": figures alone. Limit: where day and month may be exchanged ("05/06/2014") it stays undated; dots put the day first.</summary>
    public const string NumericDay = "numeric-day";

    /// <summary>"May 2014", "in Sept. 2018", "November": a month. Limit: "May" and "March" alone need a preposition.</summary>
    public const string Month = "month";

    /// <summary>"2014", "the Treaty of 1689", "(1911)": a year in figures. Limit: counts, measures and numbered things are none.</summary>
    public const string Year = "year";

    /// <summary>"Vostok-2018": exercises and programmes bear their year in their name. Limit: abbreviations (SU-1975) are models.</summary>
    public const string YearInName = "year-in-name";

    /// <summary>"2007-08", "1992 to 1996", "between March and May 2019": two dates that bound a time.</summary>
    public const string Range = "range";

    /// <summary>"the 1960s", "the '90s": ten years. Limit: two digits mean the 20th century; ages ("in his 60s") are none.</summary>
    public const string Decade = "decade";

    /// <summary>"the 19th century": 1800 to 1899, as EDTF counts. Limit: names ("21st Century Maritime Silk Road") are none.</summary>
    public const string Century = "century";

    /// <summary>"summer 2019", "the spring of 1969": the northern season. Limit: without any year it is not read.</summary>
    public const string Season = "season";

    /// <summary>"the second quarter of 2019", "Q2 2019", "the first half of 2019", "the first nine months of 2019".</summary>
    public const string PartOfYear = "part-of-year";

    /// <summary>"late 1960s" is their second half, "early 2022" January to April, "mid-2021" about June, "late July" about July: nobody draws these lines sharply, so all are estimates.</summary>
    public const string Portion = "portion";

    /// <summary>"since 2005": open to the present and beyond.</summary>
    public const string Since = "since";

    /// <summary>"by 2025", "by 15 February": then or before. Limit: "by early 2022", and a month or season that was over at publication and that nobody set as a term, are taken as that time itself.</summary>
    public const string By = "by";

    /// <summary>"until 2019": its beginning is not told.</summary>
    public const string Until = "until";

    /// <summary>"has talked for fifteen years", "the first visit in thirty years": since when, an estimate. Limit: what was agreed for so long ("a lease of 49 years") is no date.</summary>
    public const string Lasting = "lasting";

    /// <summary>"within six weeks" of the date before. Limit: "within a year of the treaty" is counted from no date.</summary>
    public const string Within = "within";

    /// <summary>"before 1991". Limit: "before the 2014 crisis" names the crisis's own year.</summary>
    public const string Before = "before";

    /// <summary>"after 2014", "after the 1990s": the year may still belong, a decade doesn't. Limit: as with before.</summary>
    public const string After = "after";

    /// <summary>"about 1860": an estimate.</summary>
    public const string About = "about";

    /// <summary>"last month", "this year", "next March": counted from the day of publication. Limit: undated where that is not known finely enough.</summary>
    public const string ByPublication = "by-publication";

    /// <summary>"that year", "the following month": counted from the date said before.</summary>
    public const string ByDateBefore = "by-date-before";

    /// <summary>"two years ago": counted back from publication; an estimate, for people round.</summary>
    public const string Ago = "ago";

    /// <summary>"two years later", "a month earlier": counted from the date said before, to the precision of its unit.</summary>
    public const string Later = "later";

    /// <summary>"21 percent more than a year earlier": the same month of the year before, which nothing later refers to. Limit: behind "from", "than", "against".</summary>
    public const string YearOnYear = "year-on-year";

    /// <summary>"May 2019, three years after signing": what happened so long before the date just said. Limit: only right after a date.</summary>
    public const string YearsAfter = "years-after";

    /// <summary>"over the past ten years": from so long before publication until then.</summary>
    public const string PastSpan = "past-span";

    /// <summary>"on Friday": the day of that name nearest before the last full date, else before publication; after it where the sentence looks ahead.</summary>
    public const string Weekday = "weekday";

    /// <summary>"yesterday", "today", "recently": by the day of publication.</summary>
    public const string Moment = "moment";

    /// <summary>"since then", "until then": bounded by the date said before.</summary>
    public const string SinceThen = "since-then";

    /// <summary>"since the collapse of the Union in 1991": the event and its year bound the time. Limit: up to eight words, no comma between.</summary>
    public const string SideOfEvent = "side-of-event";

    /// <summary>"since the end of the Cold War": eras of which everybody knows the years. Limit: only behind since, after, before, until.</summary>
    public const string Era = "era";

    /// <summary>"in recent years": a time that nobody can date; found, and left undated.</summary>
    public const string Vague = "vague";
}
