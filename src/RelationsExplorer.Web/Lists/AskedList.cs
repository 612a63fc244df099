using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Lists;

/// <summary>A list as an address asks for it, ready to be read in part or whole, for whoever carries it away.</summary>
/// <param name="Address">Of the page that shows it.</param>
/// <param name="SetAside">What in the address could not be understood, a sentence each.</param>
/// <param name="Read">Reads so many records after the first few.</param>
/// <param name="InWords">The list in a sentence, once it is known how many there are.</param>
/// <typeparam name="T">The record.</typeparam>
internal sealed record AskedList<T>(
    ListAddress Address,
    IReadOnlyList<string> SetAside,
    Func<int, int, RecordList<T>> Read,
    Func<int, string> InWords)
    where T : ExportedRecord;
