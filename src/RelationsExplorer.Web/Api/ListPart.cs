using System.Globalization;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Pages.Shared;
using RelationsExplorer.Web.Serving;

namespace RelationsExplorer.Web.Api;

/// <summary>Answers with part of a list: reads how much is wanted and from where, and says where the next part is.</summary>
internal static class ListPart
{
    /// <summary>The most records of one part.</summary>
    public const int MostRecords = 200;

    /// <summary>How many records one part has where nobody says.</summary>
    public const int UsualRecords = 50;

    /// <summary>The names that say which part is wanted.</summary>
    public static string[] Names { get; } = ["limit", "cursor"];

    /// <summary>The answer.</summary>
    /// <param name="store">The store.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="page">The page that shows the list.</param>
    /// <param name="wrong">What in the address could not be understood.</param>
    /// <param name="read">Reads so many records after the first few.</param>
    /// <param name="link">Puts its links on a record.</param>
    /// <param name="below">What follows the page's path in the list's own address.</param>
    /// <typeparam name="T">The record.</typeparam>
    public static IResult Answer<T>(
        StoreSession store, HttpRequest request, ListAddress page, IReadOnlyList<string> wrong, Func<int, int, RecordList<T>> read, Func<T, T> link, string below = "")
        where T : ExportedRecord
    {
        List<string> faults = [.. wrong];
        var list = page with { Path = JsonApi.Root + page.Path + below };
        var limit = Limit(request, faults);
        var (skip, isGone) = Skip(request, list, store, faults);
        if (faults.Count > 0) return Problems.WrongAddress(faults);
        if (isGone) return Problems.ReadAgain();
        var found = read(skip, limit);
        if (found.IsStopped) return Problems.TookTooLong();
        var next = skip + limit >= found.Total ? null : list
            .Only("limit", limit == UsualRecords ? null : limit.ToString(CultureInfo.InvariantCulture))
            .Only("cursor", Cursor.Of(skip + limit, list.ToString(), store.Summary.Version).ToString());
        return Api.Answer.Of(new Listing<T>(store.Summary.Version, found.Total, limit, next?.ToString(), page.ToString(), found.Records.Select(link)));
    }

    private static int Limit(HttpRequest request, List<string> faults)
    {
        if ((string?)request.Query["limit"] is not { } asked) return UsualRecords;
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostRecords) return limit;
        faults.Add(string.Create(CultureInfo.InvariantCulture, $"The limit must be a number from 1 to {MostRecords}."));
        return UsualRecords;
    }

    private static (int Skip, bool IsGone) Skip(HttpRequest request, ListAddress list, StoreSession store, List<string> faults)
    {
        if ((string?)request.Query["cursor"] is not { } asked) return (0, false);
        var here = Cursor.Of(0, list.ToString(), store.Summary.Version);
        if (Cursor.ParseOrNull(asked) is not { } cursor || cursor.List != here.List)
        {
            faults.Add("The cursor is not one of this list. Take it from “next” as it is, and change no filter on the way.");
            return (0, false);
        }

        return (cursor.Skip, cursor.Version != here.Version);
    }
}
