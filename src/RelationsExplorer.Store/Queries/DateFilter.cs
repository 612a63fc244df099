using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Store.Queries;

/// <summary>A span of time to look in.</summary>
/// <param name="Date">The span, as a date: "1969", "196X", "2014-05/2015".</param>
/// <param name="Surely">Whether all that a date may mean must lie within; else it is enough that some of it may.</param>
public sealed record DateFilter(EdtfDate Date, bool Surely = false)
{
    /// <summary>The question whether a date with these bounds is asked for, ready to be put to many.</summary>
    internal Func<int, int, bool> Test()
    {
        var range = DayRange.Of(Date);
        return Surely ? range.Holds : range.MayHold;
    }
}
