namespace RelationsExplorer.Import.Recognising.Dates.Words;

/// <summary>What a word does in a date. Each kind is a file of the same name beside this one, which says what its values mean.</summary>
internal enum DateWord
{
    /// <summary>months.tsv</summary>
    Month,

    /// <summary>double-meanings.tsv: months that are also other words.</summary>
    DoubleMeaning,

    /// <summary>weekdays.tsv</summary>
    Weekday,

    /// <summary>weekday-abbreviations.tsv</summary>
    WeekdayAbbreviation,

    /// <summary>seasons.tsv</summary>
    Season,

    /// <summary>ordinals.tsv</summary>
    Ordinal,

    /// <summary>number-words.tsv, beside the tokens.</summary>
    Number,

    /// <summary>spans.tsv: units of time, as <see cref="TimeSpanUnit"/>.</summary>
    Span,

    /// <summary>portions.tsv, as <see cref="Portion"/>.</summary>
    Portion,

    /// <summary>sides.tsv, as <see cref="Side"/>.</summary>
    Side,

    /// <summary>about.tsv</summary>
    About,

    /// <summary>moments.tsv</summary>
    Moment,

    /// <summary>present.tsv</summary>
    Present,

    /// <summary>relations.tsv, as <see cref="Relation"/>.</summary>
    Relation,

    /// <summary>spans-back.tsv</summary>
    SpanBack,

    /// <summary>offsets.tsv, as <see cref="Offset"/>.</summary>
    Offset,

    /// <summary>future-words.tsv</summary>
    Future,

    /// <summary>planned-verbs.tsv</summary>
    Planned,

    /// <summary>past-verbs.tsv</summary>
    Past,

    /// <summary>dated-things.tsv: what is told from others of its kind by its date.</summary>
    DatedThing,

    /// <summary>dated-matter.tsv: what "from 2014" behind it tells the age of, or measures.</summary>
    DatedMatter,

    /// <summary>What ends the name of a street.</summary>
    Street,

    /// <summary>saying-words.tsv</summary>
    Saying,

    /// <summary>numbered-things.tsv</summary>
    NumberedThing,

    /// <summary>prepositions.tsv</summary>
    Preposition,

    /// <summary>owners.tsv</summary>
    Owner,

    /// <summary>vague-times.tsv</summary>
    Vague,

    /// <summary>decade-words.tsv</summary>
    Decade,

    /// <summary>event-words.tsv</summary>
    Event,

    /// <summary>nearby.tsv</summary>
    Nearby,

    /// <summary>list-joints.tsv</summary>
    Joint,

    /// <summary>eras.tsv</summary>
    Era,

    /// <summary>era-turns.tsv</summary>
    EraTurn,

    /// <summary>reigns.tsv</summary>
    Reign,

    /// <summary>pronouns.tsv: words that begin a clause of their own.</summary>
    Pronoun,

    /// <summary>named-days.tsv</summary>
    NamedDay,

    /// <summary>no-dates.tsv</summary>
    NoDate,

    /// <summary>clock-words.tsv, and units of measure of the figures' word lists: a number before them is no year.</summary>
    Unit,

    /// <summary>Countable things of the figures' word lists: a number before them may count them.</summary>
    Counted,
}
