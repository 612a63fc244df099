using System.Collections.Frozen;
using System.Globalization;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Events.Deeds;

/// <summary>
/// The table of deeds, <c>deeds.tsv</c>: which verbs and nouns tell of which kind of event, and what must stand beside them.
/// It is looked up by the word as a text has it, in any form.
/// </summary>
internal sealed class DeedTable
{
    private const string OwnFile = "deeds.tsv";
    private const string ThingsFile = "deed-things.tsv";
    private const char DoerSign = '<';
    private readonly FrozenDictionary<string, DeedWord[]> _byForm;

    /// <summary>Reads a table.</summary>
    /// <param name="file">What the file is called, for messages.</param>
    /// <param name="rows">Its rows: kind, words, things, weight.</param>
    /// <param name="things">The kinds of things.</param>
    /// <exception cref="InvalidOperationException">A row cannot be read; the message names file and line.</exception>
    public DeedTable(string file, IEnumerable<(int Line, string[] Row)> rows, DeedThings things)
    {
        Things = things;
        var words = new Dictionary<string, List<DeedWord>>(StringComparer.Ordinal);
        var seen = new Dictionary<(string Entry, string? Thing), DeedFrame>();
        foreach (var (line, row) in rows)
        {
            var frame = Frame(file, line, row);
            foreach (var entry in List(row[1]))
            {
                foreach (var thing in frame.Things.Concat(frame.Doers.Select(d => DoerSign + d)).DefaultIfEmpty(null))
                {
                    if (seen.TryGetValue((entry, thing), out var other)) throw Wrong(file, line, $"'{entry}'{(thing is null ? "" : $" with '{thing}'")} stands in line {other.Line} too");
                    seen[(entry, thing)] = frame;
                }

                foreach (var (form, word) in Forms(frame, entry))
                {
                    if (!words.TryGetValue(form, out var list)) words[form] = list = [];
                    if (!list.Contains(word)) list.Add(word);
                }
            }
        }

        // What asks for most comes first: "break off" with its things before "break off", and this before "break".
        _byForm = words.ToFrozenDictionary(x => x.Key, x => x.Value.OrderByDescending(w => w.Behind.Length).ThenBy(w => w.Form == DeedForm.Noun).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The table that lies beside this code.</summary>
    public static DeedTable Own { get; } = new(OwnFile, WordList.NumberedRows(typeof(DeedTable), OwnFile), new DeedThings(ThingsFile, WordList.NumberedRows(typeof(DeedTable), ThingsFile)));

    /// <summary>What deeds are done to.</summary>
    public DeedThings Things { get; }

    /// <summary>What a word in small letters can tell of.</summary>
    public ReadOnlySpan<DeedWord> Of(string word) => _byForm.TryGetValue(word, out var found) ? found : [];

    /// <summary>A mistake in a file of ours.</summary>
    public static InvalidOperationException Wrong(string file, int line, string what) => new($"{file}, line {line}: {what}.");

    private DeedFrame Frame(string file, int line, string[] row)
    {
        if (row.Length is < 2 or > 4 || row[1].Length == 0) throw Wrong(file, line, "a row has a kind, words, and perhaps things and a weight, with tabs between them");
        if (!Enum.TryParse<EventType>(row[0], ignoreCase: true, out var type)) throw Wrong(file, line, $"'{row[0]}' is no kind of event");
        var beside = row.Length > 2 ? List(row[2]).ToLookup(t => t[0] == DoerSign, t => t.TrimStart(DoerSign)) : Enumerable.Empty<string>().ToLookup(_ => false);
        if (beside.SelectMany(t => t).FirstOrDefault(t => !Things.Has(t)) is { } unknown) throw Wrong(file, line, $"'{unknown}' is no kind of things");
        double? weight = null;
        if (row.Length > 3) weight = double.TryParse(row[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(file, line, $"'{row[3]}' is no weight");
        return new DeedFrame(type, [.. beside[false]], [.. beside[true]], weight, line);
    }

    private static IEnumerable<(string Form, DeedWord Word)> Forms(DeedFrame frame, string entry)
    {
        var words = entry.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words[0] is "a" or "an" or "the")
        {
            yield return (words[1].ToLowerInvariant(), new DeedWord(frame, entry, DeedForm.Noun, [.. words[2..].Select(w => w.ToLowerInvariant())]));
            if (words[0] == "the") yield break;
            if (words.Length == 2) yield return (VerbForms.WithS(words[1]), new DeedWord(frame, entry, DeedForm.Noun, []));
            else yield return (words[1], new DeedWord(frame, entry, DeedForm.Noun, [.. words[2..^1], VerbForms.WithS(words[^1])]));
            yield break;
        }

        foreach (var (form, kind) in VerbForms.Of(words[0])) yield return (form, new DeedWord(frame, entry, kind, words[1..]));
    }

    private static string[] List(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
