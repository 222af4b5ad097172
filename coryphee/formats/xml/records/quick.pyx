# cython: language_level=3, boundscheck=False, wraparound=False
"""The walk of `coryphee.formats.xml.records.walk`, over the nodes of libxml2: no Python object is made for an element."""

from cpython.bytes cimport PyBytes_AS_STRING
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from cpython.ref cimport PyObject
from cpython.unicode cimport PyUnicode_DecodeUTF8
from libc.string cimport strcmp, strlen
from lxml.includes.etreepublic cimport _Element
from lxml.includes.tree cimport (
    LIBXML_VERSION,
    XML_CDATA_SECTION_NODE,
    XML_ELEMENT_NODE,
    XML_TEXT_NODE,
    xmlAttr,
    xmlNode,
)

from lxml import etree

from coryphee.formats.xml.records.paths import COMMON_ATTRIBUTES

if (LIBXML_VERSION // 10000, LIBXML_VERSION // 100 % 100) != etree.LIBXML_VERSION[:2]:
    raise ImportError("compiled for another libxml2, whose nodes may be laid out otherwise")

cdef int MOST = 64  # children learnt for one place; a schema allows fewer, the others are looked up by their tag
cdef dict NOTHING = {}  # the children of every leaf, the attributes of most elements
cdef frozenset USUAL = COMMON_ATTRIBUTES


cdef struct Child:
    const char* local
    const char* uri
    PyObject* place
    PyObject* name
    bint indexed


cdef class Learnt:
    """The places below one, found by the names that libxml2 holds, without making a string of them."""

    cdef Child* children
    cdef int count, room
    cdef list kept  # what the pointers of `children` point at

    def __cinit__(self):
        self.children = NULL
        self.count = self.room = 0
        self.kept = []

    def __dealloc__(self):
        PyMem_Free(self.children)

    cdef Child* find(self, xmlNode* node) noexcept:
        cdef const char* uri
        cdef int number
        for number in range(self.count):
            if strcmp(self.children[number].local, <const char*>node.name) == 0:
                uri = uri_of(node)
                if strcmp(self.children[number].uri, uri) == 0:
                    return &self.children[number]
        return NULL

    cdef object learn(self, object place, xmlNode* node):
        """The place of a node that was not found, found the next time if places are still kept."""
        cdef bytes local = <const char*>node.name
        cdef bytes uri = uri_of(node)
        below = place.children[f"{{{uri.decode()}}}{local.decode()}" if uri else local.decode()]
        if below.kept and self.count < MOST:
            if self.count == self.room:
                self.children = <Child*>grown(self.children, (2 * self.room + 4) * sizeof(Child))
                self.room = 2 * self.room + 4
            name = below.name
            self.kept.append((local, uri, below, name))
            self.children[self.count].local = PyBytes_AS_STRING(local)
            self.children[self.count].uri = PyBytes_AS_STRING(uri)
            self.children[self.count].place = <PyObject*>below
            self.children[self.count].name = <PyObject*>name
            self.children[self.count].indexed = below.indexed
            self.count += 1
        return below


cdef class Elements:
    """The nodes whose children are still to be walked."""

    cdef xmlNode** nodes
    cdef Py_ssize_t count, room

    def __cinit__(self):
        self.nodes = NULL
        self.count = self.room = 0

    def __dealloc__(self):
        PyMem_Free(self.nodes)

    cdef int add(self, xmlNode* node) except -1:
        if self.count == self.room:
            self.nodes = <xmlNode**>grown(self.nodes, (2 * self.room + 64) * sizeof(xmlNode*))
            self.room = 2 * self.room + 64
        self.nodes[self.count] = node
        self.count += 1
        return 0


def walk(_Element tree, place, list groups, list nodes, list repeated, index, set unusual):
    """Fill `groups`, `nodes`, `repeated`, `index` and `unusual` as `record.Document` describes them."""
    cdef Elements elements = Elements()
    cdef xmlNode* node = tree._c_node
    cdef xmlAttr* same = NULL  # the attribute that `last` was made of
    cdef dict last = NOTHING, attributes, children
    cdef tuple record, parent
    cdef Py_ssize_t group = 0, number
    cdef Learnt learnt
    cdef Child* child
    record = (text_of(node), attributes_of(node, unusual), None, {}, place, tree)
    nodes.append(record)
    groups.append(record)
    elements.add(node)
    if place.indexed:
        index[place.name].append(record)
    while group < elements.count:
        parent = <tuple>groups[group]
        node = elements.nodes[group].children
        group += 1
        children, place = <dict>parent[3], parent[4]
        learnt = place.learnt
        if learnt is None:
            learnt = place.learnt = Learnt()
        number = 0
        while node is not NULL:
            if node.type != XML_ELEMENT_NODE:
                node = node.next
                continue
            child = learnt.find(node)
            if child is NULL:
                below = learnt.learn(place, node)
                name, indexed = below.name, below.indexed
            else:
                below, name, indexed = <object>child.place, <object>child.name, child.indexed
            if node.properties is NULL:
                attributes = NOTHING
            elif same is not NULL and equal(same, node.properties):
                attributes = last
            else:
                attributes = last = attributes_of(node, unusual)
                same = node.properties if alone(node.properties) else NULL
            text = text_of(node)
            record = (text, attributes, parent, {} if text is None else NOTHING, below, number)
            if text is None:
                groups.append(record)
                elements.add(node)
            nodes.append(record)
            if indexed:
                index[name].append(record)
            before = children.get(name)
            if before is None:
                children[name] = (record,)
            else:
                if type(before) is tuple:
                    children[name] = [(<tuple>before)[0], record]
                else:
                    (<list>before).append(record)
                repeated.append(record)
            number += 1
            node = node.next


cdef void* grown(void* memory, size_t size) except NULL:
    cdef void* more = PyMem_Realloc(memory, size)
    if more is NULL:
        raise MemoryError
    return more


cdef inline const char* uri_of(xmlNode* node) noexcept:
    if node.ns is NULL or node.ns.href is NULL:
        return b""
    return <const char*>node.ns.href


cdef inline str decoded(const char* value):
    return PyUnicode_DecodeUTF8(value, strlen(value), NULL)


cdef object text_of(xmlNode* node):
    """None above other elements; else the text up to the first thing that is not text, as lxml has it."""
    cdef xmlNode* child = node.children
    if child is NULL:
        return ""
    if child.next is NULL and child.type == XML_TEXT_NODE:
        return decoded(<const char*>child.content)
    while child is not NULL:
        if child.type == XML_ELEMENT_NODE:
            return None
        child = child.next
    text = ""
    child = node.children
    while child is not NULL and (child.type == XML_TEXT_NODE or child.type == XML_CDATA_SECTION_NODE):
        if child.content is not NULL:
            text += decoded(<const char*>child.content)
        child = child.next
    return text


cdef dict attributes_of(xmlNode* node, set unusual):
    cdef xmlAttr* attribute = node.properties
    cdef xmlNode* part
    cdef dict found
    if attribute is NULL:
        return NOTHING
    found = {}
    while attribute is not NULL:
        name = decoded(<const char*>attribute.name)
        if attribute.ns is not NULL and attribute.ns.href is not NULL:
            name = f"{{{decoded(<const char*>attribute.ns.href)}}}{name}"
        value = ""
        part = attribute.children
        while part is not NULL:
            if part.content is not NULL:
                value += decoded(<const char*>part.content)
            part = part.next
        found[name] = value
        if name not in USUAL:
            unusual.add(name)
        attribute = attribute.next
    return found


cdef inline bint alone(xmlAttr* attribute) noexcept:
    """An attribute of no namespace, with none beside it, and a value in one piece: mostly that of the one before."""
    return (
        attribute.next is NULL
        and attribute.ns is NULL
        and attribute.children is not NULL
        and attribute.children.next is NULL
        and attribute.children.content is not NULL
    )


cdef inline bint equal(xmlAttr* one, xmlAttr* other) noexcept:
    return (
        alone(other)
        and strcmp(<const char*>one.name, <const char*>other.name) == 0
        and strcmp(<const char*>one.children.content, <const char*>other.children.content) == 0
    )
