using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Notes;

/// <summary>Reads notes one after another, as those of an article are read, and says where each short form leads.</summary>
public sealed class NoteSequence
{
    private readonly SourceShelf _shelf = new(new ArticleSlug("notes"));
    private readonly Dictionary<int, int> _noteOfWork = [];
    private readonly NoteResolver _resolver;
    private int _count;
    private int _last;

    /// <summary>Begins before the first note.</summary>
    public NoteSequence() => _resolver = new NoteResolver(_shelf, new Diagnostics("notes"));

    /// <summary>The works of the next note, in order; empty where it names none.</summary>
    /// <param name="raw">The note as printed.</param>
    /// <param name="label">Its number, to which "see note 4" may point; null to take the one printed before it, or to count.</param>
    public IReadOnlyList<CitedWork> ReadNext(string raw, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var note = _count++;
        if (NoteNumber.TryReadOwn(raw, out var number) || NoteNumber.TryReadNext(raw, _last, out number, out raw))
        {
            label = number.ToString(CultureInfo.InvariantCulture);
            _last = number;
        }

        label ??= (note + 1).ToString(CultureInfo.InvariantCulture);
        var works = _resolver.Read(label, raw, note + 1);
        foreach (var work in works)
        {
            if (work is { IsShort: false, Noted: { } noted }) _noteOfWork.TryAdd(noted.Place, note);
        }

        return [.. works.Select(work => new CitedWork(work.Work, work.IsShort, work.IsShort ? NoteOf(work.May) : null))];
    }

    // Where several works fit, their note is still known if one note names them all.
    private int? NoteOf(IReadOnlyList<int> places)
    {
        var notes = places.Select(place => _noteOfWork.GetValueOrDefault(place, -1)).Distinct().ToList();
        return notes is [>= 0 and var only] ? only : null;
    }
}

/// <summary>A work as a note names it.</summary>
/// <param name="Work">What is printed.</param>
/// <param name="IsShort">Whether the words are a short form, an <i>ibid.</i> or another pointer back.</param>
/// <param name="Note">For a short form, the place in the sequence, from 0, of the note that names the work in full; null where none or several fit.</param>
public sealed record CitedWork(ParsedReference Work, bool IsShort, int? Note);
