using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Import.Recognising.Dates.Periods;

namespace RelationsExplorer.Import.Recognising.Dates;

/// <summary>What a rule read, and what it comes to.</summary>
/// <param name="Next">The token after it.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Value">The date; null where it cannot be told.</param>
/// <param name="Period">The same with a beginning and an end; for a time open on one side, the period that bounds it; null where there is none.</param>
/// <param name="Working">How it was worked out; null where the words say it outright.</param>
internal sealed record DateReading(int Next, string Rule, EdtfDate? Value, Period? Period, string? Working)
{
    /// <summary>A reading that comes to a period, or to nothing that could be told.</summary>
    public static DateReading Of(int next, string rule, Period? period, string? working) => new(next, rule, period?.Value, period, period is null ? null : working);
}
