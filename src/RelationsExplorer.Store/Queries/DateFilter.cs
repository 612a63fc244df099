using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries;

/// <summary>A span of time to look in.</summary>
/// <param name="Date">The span, as a date: "1969", "196X", "2014-05/2015".</param>
/// <param name="Surely">Whether all that a date may mean must lie within; else it is enough that some of it may.</param>
public sealed record DateFilter(EdtfDate Date, bool Surely = false)
{
    internal DayRange Range => DayRange.Of(Date);

    /// <summary>Whether a date with these bounds is asked for.</summary>
    internal bool Takes(int first, int last) => Surely ? Range.Holds(first, last) : Range.MayHold(first, last);
}
