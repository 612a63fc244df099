using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RelationsExplorer.Corpus;
using RelationsExplorer.Store;
using RelationsExplorer.Store.Changes;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Store.Queries.Articles;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Queries.Sources;
using RelationsExplorer.Web.Changes;
using RelationsExplorer.Web.Citing;
using RelationsExplorer.Web.Export;
using RelationsExplorer.Web.Lists;

namespace RelationsExplorer.Web.Pages.About;

/// <summary>What can be carried away, in which form, with an example of each from the corpus at hand.</summary>
internal sealed class DataModel(StoreSession store, ChangeLog log) : PageModel
{
    private const int LongestExample = 700;

    public CitedSite Site { get; private set; } = null!;

    /// <summary>The records and their fields, in the order of the export.</summary>
    public IReadOnlyList<(string Record, IReadOnlyList<(string Field, string Meaning)> Fields)> Records { get; } =
        [.. HelpTable.Fields.GroupBy(row => row.Record).Select(group => (group.Key, (IReadOnlyList<(string, string)>)[.. group.Select(row => (row.Field, row.Meaning))]))];

    /// <summary>Each form with what it is for and an example.</summary>
    public IReadOnlyList<(string Name, string Anchor, string Address, string Words, string Example)> Forms { get; private set; } = [];

    public void OnGet()
    {
        Site = CitedSite.Of(HttpContext);
        var referred = new Referred(store, Site);
        var records = new RecordsQuery(store);
        var source = records.Sources(new SourceFilter(), 0, 1).Records.FirstOrDefault();
        var item = source is not null ? Referred.Cite(source) : records.Articles(new ArticleFilter(), 0, 1).Records.Select(referred.Cite).FirstOrDefault();
        Forms =
        [
            ("JSON Lines", "jsonl", "/export/corpus.jsonl", "The whole corpus, one record a line: articles first, then passages, claims, events, sources, citations, mentions, discrepancies, and the vocabularies: themes, actors and places. The same corpus gives the same bytes.",
                Lines(records)),
            ("SQLite", "sqlite", "/export/corpus.db", "The store itself, as this site reads it: open it with sqlite3 or any library. It is never changed in place; a new reading is a new file.",
                "sqlite3 relations-corpus.db \"SELECT title, published FROM articles ORDER BY number LIMIT 3\""),
            ("CSV", "csv", "/claims.csv", "Any list as a table (RFC 4180, UTF-8), under the words below; several values of one cell stand apart by a semicolon. With bom=1 it begins with a byte-order mark, as some spreadsheets want. A text that a spreadsheet would run as a formula has an apostrophe before it.",
                Csv(records)),
            ("Quotations", "txt", "/claims.txt", "Claims as text to quote from: each in quotation marks, with who says it, the article, its date and the claim’s address. Of an edition the words are ours and not the author’s, and it says so.",
                Quotations(records, referred)),
            .. ReferenceFormat.All.Select(format => (format.Name, format.Extension.Replace('.', '-'), "/sources." + format.Extension,
                "Sources, articles, claims and events as references; of one record, of a list, of everything. With cite=list, one reference to the list itself, with its words, its address and the store’s version.",
                item is null ? "" : Of(text => format.Write(text, item)))),
            ("iCalendar", "ics", "/events.ics", "Events of which the text tells the day (RFC 5545). The others are left out; X-RELATIONS-LEFT-OUT and the header X-Events-Left-Out say how many.",
                Calendar(records, referred)),
            ("Atom", "atom", "/claims.atom", "Any list of claims, events, sources, articles or discrepancies as a feed (RFC 4287), a hundred entries a page. All of it is as old as the store: a reader sees what is new after each new reading.",
                "/claims.atom?theme=energy&stance=friction"),
            ("Comparison", "compare", "/compare?format=json", "The table of articles by theme as JSON: how many claims each makes on each theme, by stance, with the address of these claims; six articles a page, chosen and dated as on the page.",
                $"{Api.JsonApi.Root}/compare?asof=2015&theme=energy"),
            ("Changes", "changes", ChangeDownloads.Lines, "What each import changed, an import a line, the oldest first, and as a feed under /about/changes.atom: the articles, how many records came and went, and the ids of those that went, with the reason. The newest 500 imports and 50,000 gone records are kept. An address that is gone answers 410 with the same words.",
                log.Of(store.Summary.Version).Entries is [var newest, ..] ? Cut(ChangeHistory.ToLine(newest)) : ""),
        ];
    }

    private static string Lines(RecordsQuery records)
    {
        var claim = records.Claims(new ClaimFilter { Cited = true }, 0, 1).Records.FirstOrDefault();
        return claim is null ? "" : Cut(System.Text.Json.JsonSerializer.Serialize(claim with { Citations = null }, typeof(ClaimRecord), RecordJson.Plain));
    }

    private static string Csv(RecordsQuery records) => Of(text =>
    {
        CsvText.WriteRow(text, CsvTables.Events.Columns.Select(column => column.Name));
        foreach (var happened in records.Events(new EventFilter(), 0, 1).Records) CsvText.WriteRow(text, CsvTables.Events.Columns.Select(column => column.Cell(happened)));
    });

    private static string Quotations(RecordsQuery records, Referred referred) =>
        Cut(records.Claims(new ClaimFilter(), 0, 1).Records.Select(claim => ListsOut.Claims.Quote!(referred, claim)).FirstOrDefault() ?? "");

    private string Calendar(RecordsQuery records, Referred referred) => Of(text =>
    {
        foreach (var happened in records.Events(new EventFilter(), 0, 200).Records)
        {
            CalendarFormat.Write(text, happened, referred, store.Written);
            if (((StringWriter)text).GetStringBuilder().Length > 0) break;
        }
    });

    private static string Of(Action<TextWriter> write)
    {
        using var text = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        write(text);
        return Cut(text.ToString());
    }

    private static string Cut(string text) => text.Length <= LongestExample ? text.TrimEnd() : Excerpt.Of(text, LongestExample);
}
