namespace RelationsExplorer.Import.Recognising.Dates;

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

    /// <summary>Units of measure of the figures' word lists: a number before them is no year.</summary>
    Unit,

    /// <summary>Countable things of the figures' word lists: a number before them may count them.</summary>
    Counted,
}

/// <summary>Units of time, as spans.tsv numbers them.</summary>
internal enum TimeSpanUnit
{
    /// <summary>A day.</summary>
    Day = 1,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Two weeks.</summary>
    Fortnight,
}

/// <summary>Parts of a period, as portions.tsv numbers them.</summary>
internal enum Portion
{
    /// <summary>All of it.</summary>
    None,

    /// <summary>"early"</summary>
    Early,

    /// <summary>"mid-"</summary>
    Mid,

    /// <summary>"late"</summary>
    Late,

    /// <summary>"the beginning of"</summary>
    Beginning,

    /// <summary>"the middle of"</summary>
    Middle,

    /// <summary>"the end of"</summary>
    End,

    /// <summary>"later in": some part that the words do not tell.</summary>
    Some,

    /// <summary>"the first half of"</summary>
    FirstHalf,

    /// <summary>"the second half of"</summary>
    SecondHalf,
}

/// <summary>On which side a time is bounded by a period, as sides.tsv numbers them.</summary>
internal enum Side
{
    /// <summary>On neither.</summary>
    None,

    /// <summary>It begins with the period.</summary>
    Since,

    /// <summary>It ends with the period at the latest.</summary>
    By,

    /// <summary>It ends with the period.</summary>
    Until,

    /// <summary>It ends before.</summary>
    Before,

    /// <summary>It begins after.</summary>
    After,

    /// <summary>It begins with the period where "on" or "onwards" follows.</summary>
    From,

    /// <summary>It begins after; said of events with their year.</summary>
    Aftermath,
}

/// <summary>How a period is placed by another, as relations.tsv numbers them.</summary>
internal enum Relation
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The one in which the article appeared.</summary>
    This,

    /// <summary>The one before that.</summary>
    Last,

    /// <summary>The one after that.</summary>
    Next,

    /// <summary>The one of the date said before.</summary>
    Same,

    /// <summary>The one after the date said before.</summary>
    Following,

    /// <summary>The one before the date said before.</summary>
    Previous,

    /// <summary>"the year": the one of the date said before in the same passage, else that of publication.</summary>
    Own,
}

/// <summary>From where and in which direction "N years" are counted, as offsets.tsv numbers them.</summary>
internal enum Offset
{
    /// <summary>Back from publication.</summary>
    Ago = 1,

    /// <summary>On from the date said before.</summary>
    Later,

    /// <summary>Back from the date said before.</summary>
    Earlier,

    /// <summary>On from publication.</summary>
    Hence,
}
