using System.Text.Json;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Notes.References;

namespace RelationsExplorer.Web.Commands.Inspecting;

/// <summary><c>inspect references</c>: which works does a note name, and to which note does a short form lead?</summary>
internal sealed partial class InspectReferences
{
    public const string Description =
        """
        Reads {id, raw}, a reference or a whole footnote, and answers {id, refs: [{fields, short, target_note}]}, one for each work named in it.

        fields has CSL names: author (an array of names, given name first, and "et al." where the list says so), title, container-title,
        publisher, issued and accessed (EDTF), volume, issue, page, URL, DOI; what is not printed is left out, and a
        translation in brackets stays behind its title. short says that the words
        only point to a work named before (ibid., op. cit., a short title, author and year); target_note is then the id of the note that
        names it in full, null where none or several fit. The lines are the notes of one article in their order; "see note 4" means the
        note with that number before its words, else with an id that ends in it, else the fourth.

          printf '%s\n' '{"id":1,"raw":"Ann Lee, Quiet Rivers (London: Routledge, 2011), 4."}' '{"id":2,"raw":"Ibid., 9."}' | relations inspect references
        """;

    private readonly NoteSequence _notes = new();
    private readonly List<string> _ids = [];

    /// <summary>Answers a line.</summary>
    public string? Answer(string line, Utf8JsonWriter answer)
    {
        using var fields = new LineFields(line);
        fields.Copy("id", answer);
        var id = fields.Json("id");
        var raw = fields.Text("raw");
        if (fields.Wrong is { } wrong) return wrong;

        _ids.Add(id);
        answer.WriteStartArray("refs");
        foreach (var work in _notes.ReadNext(raw, Number().Match(id) is { Success: true } number ? number.Groups["n"].Value : null))
        {
            answer.WriteStartObject();
            answer.WriteStartObject("fields");
            Write(work.Work, answer);
            answer.WriteEndObject();
            answer.WriteBoolean("short", work.IsShort);
            answer.WritePropertyName("target_note");
            answer.WriteRawValue(work.Note is { } note ? _ids[note] : "null");
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        return null;
    }

    private static void Write(ParsedReference work, Utf8JsonWriter to)
    {
        if (work.Authors.Count > 0)
        {
            to.WriteStartArray("author");
            foreach (var author in work.Authors) to.WriteStringValue(author);
            if (work.AndOthers) to.WriteStringValue(Source.AndOthers);
            to.WriteEndArray();
        }

        // A report that stands alone is known by who publishes it; an article of an institute by where it appeared.
        var isOwnBook = work.IsThesis || work.Kind == SourceKind.Book;
        var isOwnReport = work is { Kind: SourceKind.Report, IsQuoted: false, Publisher: null, Volume: null, Pages: null };
        var isOfSeries = work.Series is { } series && (work.Container is null || series.StartsWith(work.Container, StringComparison.Ordinal));
        (string Name, string? Value)[] texts =
        [
            ("title", WithTranslation(work.Title, work.TitleTranslated)),
            ("container-title", work.Series ?? ((isOwnBook && work.Container == work.Publisher) || isOwnReport ? null : WithTranslation(work.Container, work.ContainerTranslated))),
            ("publisher", work.Publisher ?? (isOwnReport || work.Series is not null ? (isOfSeries ? null : work.Container) : null)),
            ("issued", work.Issued?.ToString()),
            ("accessed", work.Accessed?.ToString()),
            ("volume", work.Volume),
            ("issue", work.Issue),
            ("page", work.Pages ?? PageIn(work.Locator)),
            ("URL", AsPrinted(work)),
            ("DOI", work.Doi),
        ];
        foreach (var (name, value) in texts)
        {
            if (value is not null) to.WriteString(name, value);
        }
    }

    private static string? WithTranslation(string? name, string? translated) => translated is null ? name : $"{name} [{translated}]";

    // An address without its scheme is given as it was printed.
    private static string? AsPrinted(ParsedReference work) =>
        work.Url is { } url && url.StartsWith("http://", StringComparison.Ordinal) && !work.Raw.Contains("://", StringComparison.Ordinal) ? url[7..] : work.Url;

    private static string? PageIn(string? locator) => locator is not null && Page().Match(locator) is { Success: true } page ? page.Groups["page"].Value : null;

    // The page that is meant: CSL has it apart, but no field for it is asked here.
    [GeneratedRegex(@"\bpp?\. (?<page>\S+(, \S+)*)$", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Page();

    [GeneratedRegex(@"(?<n>[1-9]\d{0,5})""?$", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Number();
}
