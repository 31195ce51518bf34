/* A fixture. BREAKS: does not end with the licence
 */
int a;
